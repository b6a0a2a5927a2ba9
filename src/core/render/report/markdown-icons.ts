import type { Severity } from '../../checks/finding.ts';
import type { Verdict } from './verdict-of.ts';

/** One small set for everything written in Markdown; each stands beside the word it illustrates. */
export const SEVERITY_ICONS: Readonly<Record<Severity, string>> = {
  error: '❌',
  warning: '⚠️',
  info: 'ℹ️',
};

export const TONE_ICONS: Readonly<Record<Verdict['tone'], string>> = {
  fail: '❌',
  warning: '⚠️',
  info: 'ℹ️',
  pass: '✅',
};

import type { Command } from 'commander';
import type { ExitCode } from '../runner.ts';
import type { Terminal } from '../terminal.ts';

/** Adds a command to the program. */
export type AddCommand = (
  program: Command,
  terminal: Terminal,
  finish: (code: ExitCode) => void,
) => void;

/** Every command, in the order in which help lists them. A command is loaded when it is called, or when help tells of all. */
export const COMMANDS: Readonly<Record<string, () => Promise<AddCommand>>> = {
  check: async () => (await import('./check.ts')).addCheck,
  diff: async () => (await import('./diff.ts')).addDiff,
  agreement: async () => (await import('./agreement.ts')).addAgreement,
  app: async () => (await import('./app.ts')).addApp,
  apply: async () => (await import('./apply.ts')).addApply,
  audit: async () => (await import('./audit.ts')).addAudit,
  replay: async () => (await import('./replay.ts')).addReplay,
  sample: async () => (await import('./sample.ts')).addSample,
  slices: async () => (await import('./slices.ts')).addSlices,
  sources: async () => (await import('./sources.ts')).addSources,
  suggest: async () => (await import('./suggest.ts')).addSuggest,
  'suggest-checks': async () => (await import('./suggest-checks.ts')).addSuggestChecks,
  validate: async () => (await import('./validate.ts')).addValidate,
  'verify-draw': async () => (await import('./verify-draw.ts')).addVerifyDraw,
};

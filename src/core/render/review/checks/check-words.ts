import type { CheckButton } from '../../../review/facts.ts';

/** What a check says of one thing. */
export interface CheckWords {
  /** The worst of several decides. */
  readonly state: 'passed' | 'waiting' | 'person' | 'failed';
  /** Plain text. */
  readonly title: string;
  /** Markdown: who acts next. Nobody, where it is left out. */
  readonly waitsFor?: string;
  /** Paragraphs of Markdown. */
  readonly text: readonly string[];
  readonly buttons?: readonly CheckButton[];
}

/** Where the policy says `observe`. */
export const OBSERVING = 'This is told and holds nothing: the config says `enforce: observe`.';

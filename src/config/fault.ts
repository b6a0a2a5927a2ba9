import type { PathStep } from './yaml/read-yaml.ts';

/** Something wrong at a place of the config's tree, before the place is known in lines and columns. */
export interface Fault {
  readonly at: readonly PathStep[];
  /** Whether the key is wrong, or what it holds. */
  readonly part: 'key' | 'value';
  /** Where in a text the fault lies, 0-based, for a value that is text. */
  readonly within?: number;
  readonly message: string;
  readonly hint?: string;
}

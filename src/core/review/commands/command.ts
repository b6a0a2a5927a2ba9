import type { DueTime } from '../policy.ts';
import type { Pick } from './adjudication-pick.ts';

/** Somebody who may give a command. `expert`: of the pool; `maintainer`: who may administer or maintain the repository. */
export type Who = 'anyone' | 'expert' | 'author' | 'writer' | 'maintainer' | 'guideline-owner';

/** A command as it was given, its arguments read. */
export type CommandCall =
  | { readonly name: 'help' | 'status' | 'remind' }
  | { readonly name: 'label'; readonly rest: string }
  | { readonly name: 'pass' | 'override'; readonly reason: string }
  | { readonly name: 'assign'; readonly login: string }
  | { readonly name: 'extend'; readonly by: DueTime }
  | { readonly name: 'adjudicate'; readonly picks: readonly Pick[] }
  | { readonly name: 'dismiss'; readonly row: string; readonly reason: string }
  | { readonly name: 'guideline'; readonly change: 'editorial'; readonly reason?: string };

export type CommandReading =
  | { readonly kind: 'call'; readonly call: CommandCall }
  /** What is missing or wrong, for people; not escaped. */
  | { readonly kind: 'problem'; readonly message: string };

/** What can be asked of Assay in a comment. */
export interface Command {
  readonly name: CommandCall['name'];
  /** After the name: `<row> <reason>`. Empty: nothing follows. */
  readonly usage: string;
  /** After `/assay `. */
  readonly example: string;
  /** What it does, in a sentence. */
  readonly summary: string;
  /** More to know, for the docs. */
  readonly details?: string;
  readonly who: readonly Who[];
  /** @param rest What follows the name, on one line. */
  read(rest: string): CommandReading;
}

export const call = (made: CommandCall): CommandReading => ({ kind: 'call', call: made });

/** What was wrong, and how it is written. */
export function misread({ name, usage, example }: Command, why: string): CommandReading {
  const written = usage === '' ? name : `${name} ${usage}`;
  return {
    kind: 'problem',
    message: `${why} It is written /assay ${written}, for example /assay ${example}.`,
  };
}

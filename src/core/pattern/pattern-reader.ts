import type { KindRules } from './char-kinds.ts';
import { PatternError } from './pattern-error.ts';
import type { PatternNode } from './pattern-node.ts';

/** Whose regular expressions a pattern is written in. */
export type PatternDialect = 'python' | 'javascript';

/** What is switched on where the reader stands; groups and inline flags change it. */
export interface PatternFlags {
  /** Case is ignored. */
  readonly i: boolean;
  /** `^` and `$` stand at lines. */
  readonly m: boolean;
  /** `.` takes line ends. */
  readonly s: boolean;
  /** White space and comments mean nothing. */
  readonly x: boolean;
  /** `\w`, `\d`, `\s` and `\b` know ASCII only. */
  readonly a: boolean;
}

/** Groups inside groups, at most: deeper ones are nobody's pattern, and trees are walked by recursion. */
const MAX_DEPTH = 100;

/** A place in a pattern, with what holds there. */
export class PatternReader {
  readonly text: string;
  readonly dialect: PatternDialect;
  at = 0;
  flags: PatternFlags;
  /** Capturing groups opened so far. */
  groups = 0;
  /** Where the flags that stand at the start end. */
  prelude = 0;
  /** Groups that are referred to, and where. */
  readonly references: { readonly group: number | string; readonly at: number }[] = [];
  readonly names = new Map<string, number>();
  #depth = 0;

  constructor(text: string, dialect: PatternDialect, flags: PatternFlags) {
    this.text = text;
    this.dialect = dialect;
    this.flags = flags;
  }

  get isPython(): boolean {
    return this.dialect === 'python';
  }

  get isAtEnd(): boolean {
    return this.at >= this.text.length;
  }

  get kindRules(): KindRules {
    if (!this.isPython) return 'javascript';
    return this.flags.a ? 'ascii' : 'unicode';
  }

  /** Whether the text goes on like this. */
  sees(text: string): boolean {
    return this.text.startsWith(text, this.at);
  }

  /** Steps over the text if it is next. */
  take(text: string): boolean {
    if (!this.sees(text)) return false;
    this.at += text.length;
    return true;
  }

  /** Steps over what a sticky expression finds here. */
  takeMatch(sticky: RegExp): RegExpExecArray | undefined {
    sticky.lastIndex = this.at;
    const found = sticky.exec(this.text);
    if (!found) return undefined;
    this.at += found[0].length;
    return found;
  }

  /** Steps over one character, two code units where it needs them. */
  takeChar(): number {
    const code = this.text.codePointAt(this.at) ?? 0;
    this.at += code > 0xffff ? 2 : 1;
    return code;
  }

  /** A reference that starts at `at`, to be held against the groups there are when all is read. */
  refer(group: number | string, at: number): PatternNode {
    this.references.push({ group, at });
    return { type: 'reference', group, fold: this.flags.i };
  }

  /** Steps over comments, and over white space where it means nothing. */
  skipBlank(): void {
    const blank = this.flags.x ? /(?:\s|#[^\n]*|\(\?#[^)]*\))+/y : /(?:\(\?#[^)]*\))+/y;
    this.takeMatch(blank);
    if (this.sees('(?#')) throw new PatternError('A comment is never closed', this.at);
  }

  /** Runs what is one group deeper; flags set inside end with it. */
  inGroup<T>(open: number, read: () => T): T {
    if (++this.#depth > MAX_DEPTH) {
      throw new PatternError(`Groups are nested more than ${MAX_DEPTH} deep`, open);
    }
    const { flags } = this;
    const result = read();
    this.flags = flags;
    this.#depth--;
    return result;
  }
}

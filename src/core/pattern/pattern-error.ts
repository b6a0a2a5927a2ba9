/** A regular expression that cannot be used: what is wrong, where in it, and what to write instead. */
export class PatternError extends Error {
  /** 1-based character of the pattern. */
  readonly position: number;
  /** What to do next, one sentence. */
  readonly hint: string | undefined;

  constructor(what: string, offset: number, hint?: string) {
    super(`${what} (character ${offset + 1} of the pattern)`);
    this.name = 'PatternError';
    this.position = offset + 1;
    this.hint = hint;
  }
}

/** An expression that cannot be used: what is wrong, where in it, and what to write instead. */
export class ExpressionError extends Error {
  /** 0-based character of the expression. */
  readonly offset: number;
  /** What to do next, one sentence. */
  readonly hint: string | undefined;

  constructor(message: string, offset: number, hint?: string) {
    super(message);
    this.name = 'ExpressionError';
    this.offset = offset;
    this.hint = hint;
  }
}

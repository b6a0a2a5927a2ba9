/** Every reason why Assay cannot run: a closed set, so that callers and tests can rely on it. */
export type ErrorCode =
  | 'apply-mismatch'
  | 'bad-arguments'
  | 'bad-config'
  | 'bad-input'
  | 'git-failed'
  | 'github-failed'
  | 'internal'
  | 'missing-file'
  | 'missing-history'
  | 'missing-permission'
  | 'store-failed'
  | 'unsupported';

/** An error that a person can act on: what happened, and what to do next. Ends a command with exit code 2. */
export class AssayError extends Error {
  readonly code: ErrorCode;
  /** What to do next, one sentence. */
  readonly hint: string | undefined;

  constructor(code: ErrorCode, message: string, options: { hint?: string; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'AssayError';
    this.code = code;
    this.hint = options.hint;
  }
}

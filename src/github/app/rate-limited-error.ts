import { AssayError } from '../../core/assay-error.ts';

/** GitHub takes no more requests of this installation for a while: the work is to be put back until then. */
export class RateLimitedError extends AssayError {
  readonly retryAt: Date;

  /** @param during what it stopped, to follow "GitHub's rate limit", e.g. `stopped Assay while reading #7`. */
  constructor(during: string, retryAt: Date, cause?: unknown) {
    const until = retryAt.toISOString().slice(0, 19).replace('T', ' ');
    super('github-failed', `GitHub's rate limit ${during}`, {
      hint: `Nothing needs to be done: Assay goes on after ${until} UTC.`,
      cause,
    });
    this.name = 'RateLimitedError';
    this.retryAt = retryAt;
  }
}

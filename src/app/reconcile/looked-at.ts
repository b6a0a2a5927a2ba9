import type { PullRef } from '../../store/store.ts';

/** Not all that happens moves a pull request's time of change: an edit of a comment need not. */
const AT_LEAST_EVERY_MS = 10 * 60_000;

/**
 * Which pull requests were put up for work lately, so that frequent passes spare GitHub's rate limit. Only a saving: a
 * process that starts anew looks at all.
 */
export class LookedAt {
  #seen = new Map<string, { readonly updatedAt: string; readonly at: number }>();

  /** Whether a pull request changed since it was put up, or that is a while ago; it is put up then. */
  isDue({ installation, repository, pull }: PullRef, updatedAt: string, now: Date): boolean {
    const key = `${installation} ${repository.toLowerCase()} ${pull}`;
    const seen = this.#seen.get(key);
    const at = now.getTime();
    if (seen?.updatedAt === updatedAt && at - seen.at < AT_LEAST_EVERY_MS) return false;
    this.#seen.delete(key);
    this.#seen.set(key, { updatedAt, at });
    this.#forgetOld(at);
    return true;
  }

  /** The map has the oldest first. */
  #forgetOld(now: number): void {
    for (const [key, { at }] of this.#seen) {
      if (now - at < AT_LEAST_EVERY_MS) return;
      this.#seen.delete(key);
    }
  }
}

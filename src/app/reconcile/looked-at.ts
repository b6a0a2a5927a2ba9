import type { PullRef } from '../../store/store.ts';

/** What happens after a look may carry the same time of change, which GitHub tells in seconds, and its clock is another. */
const SETTLED_AFTER_MS = 30_000;

/** Not all that happens moves a pull request's time of change: an edit of a comment need not. */
const AT_LEAST_EVERY_MS = 10 * 60_000;

/** What tells that a pull request may need work again. */
export interface PullTimes {
  readonly updatedAt: string;
  /** The commit at the tip of its base branch. */
  readonly baseTip: string | undefined;
}

/**
 * Which pull requests were put up for work lately, so that frequent passes spare GitHub's rate limit. Only a saving: a
 * process that starts anew looks at all.
 */
export class LookedAt {
  #seen = new Map<
    string,
    { readonly updatedAt: string; readonly baseTip: string | undefined; readonly at: number }
  >();

  /**
   * Whether a pull request changed since it was put up, or its base branch did, whose config and guideline count; or that is a
   * while ago. It is put up then.
   */
  isDue(
    { installation, repository, pull }: PullRef,
    { updatedAt, baseTip }: PullTimes,
    now: Date,
  ): boolean {
    const key = `${installation} ${repository.toLowerCase()} ${pull}`;
    const seen = this.#seen.get(key);
    const at = now.getTime();
    const isSame = seen?.updatedAt === updatedAt && seen.baseTip === baseTip;
    const isSettled = seen !== undefined && seen.at - Date.parse(updatedAt) > SETTLED_AFTER_MS;
    if (isSame && isSettled && at - seen.at < AT_LEAST_EVERY_MS) return false;
    this.#seen.delete(key);
    this.#seen.set(key, { updatedAt, baseTip, at });
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

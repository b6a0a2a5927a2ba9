import { z } from 'zod';
import type { PullRef, Store } from '../../store/store.ts';
import type { AppOctokit } from '../github/app-octokit.ts';
import { readPages } from '../github/read-pages.ts';

/** Closed pull requests of a repository that are looked at, in hundreds. */
const MOST_PAGES = 2;

const pulls = z.array(
  z.object({
    number: z.int().positive(),
    updated_at: z.string(),
    merged_at: z.string().nullable(),
  }),
);

/**
 * Pull requests of a repository that were closed since a time and whose closing has yet to be dealt with: those merged,
 * whose rows may have to wait for a later review, and those under review.
 */
export async function closedPulls(
  octokit: AppOctokit,
  of: Omit<PullRef, 'pull'>,
  since: Date,
  store: Pick<Store, 'journal'>,
): Promise<readonly PullRef[]> {
  const found: PullRef[] = [];
  const route = `GET /repos/${of.repository}/pulls?state=closed&sort=updated&direction=desc`;
  for await (const page of readPages(octokit, route, pulls, MOST_PAGES)) {
    const recent = page.filter(({ updated_at }) => new Date(updated_at) >= since);
    for (const { number, merged_at } of recent) {
      const ref = { ...of, pull: number };
      const journal = await store.journal(ref);
      const isOver = journal.some(
        ({ kind }) => kind === 'draw-published' || kind === 'rows-queued',
      );
      if (!isOver && (merged_at !== null || journal.length > 0)) found.push(ref);
    }
    if (recent.length < page.length) break;
  }
  return found;
}

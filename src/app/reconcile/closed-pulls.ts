import { z } from 'zod';
import type { JournalEntry } from '../../core/review/journal.ts';
import { type AppSending, appRequest } from '../../github/app/app-request.ts';
import type { PullRef, Store } from '../../store/store.ts';

const pulls = z.array(
  z.object({
    number: z.int().positive(),
    updated_at: z.string(),
    merged_at: z.string().nullable(),
  }),
);

/**
 * Pull requests of a repository that were closed since a time and whose closing has yet to be dealt with: those merged,
 * whose rows may have to wait for a later review, and those under review. The latest hundred at most.
 */
export async function closedPulls(
  sending: AppSending,
  of: Omit<PullRef, 'pull'>,
  since: Date,
  store: Pick<Store, 'journal'>,
): Promise<readonly PullRef[]> {
  const { data } = await appRequest(sending, of.repository)(
    'GET /repos/{owner}/{repo}/pulls',
    { state: 'closed', sort: 'updated', direction: 'desc', per_page: 100 },
    pulls,
    { doing: 'listing the closed pull requests', permission: 'pull-requests: read' },
  );
  const found: PullRef[] = [];
  for (const { number, updated_at, merged_at } of data) {
    if (new Date(updated_at) < since) break;
    const ref = { ...of, pull: number };
    const journal = await store.journal(ref);
    if (!isOver(journal) && (merged_at !== null || journal.length > 0)) found.push(ref);
  }
  return found;
}

/** The draw of every round is told at the end; where no round was opened, rows that wait are the end. */
function isOver(journal: readonly JournalEntry[]): boolean {
  const kinds = new Set(journal.map(({ kind }) => kind));
  return kinds.has('draw-published') || (kinds.has('rows-queued') && !kinds.has('round-opened'));
}

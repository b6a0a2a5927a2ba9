import type { PullRef } from '../../store/store.ts';
import { closedPulls } from './closed-pulls.ts';
import type { PullTimes } from './looked-at.ts';
import { receiveMergeGroups } from './receive-merge-groups.ts';
import type { ReconcileParts } from './reconcile-parts.ts';

/**
 * Puts open pull requests of a repository up for work, those whose closing was missed, and those that wait in a
 * merge queue. How many, without the latter.
 *
 * @param isDue leaves out open ones that were looked at lately
 */
export async function lookThrough(
  of: Omit<PullRef, 'pull'>,
  since: Date,
  { connection, connect, store, now }: Omit<ReconcileParts, 'log'>,
  isDue: (ref: PullRef, times: PullTimes) => boolean = () => true,
): Promise<number> {
  const github = await connect(of.installation, of.repository);
  const listed = await github.openPulls();
  const tips = new Map<string, string | undefined>();
  for (const { base } of listed) {
    if (!tips.has(base)) tips.set(base, await github.branchTip(base));
  }
  const open = listed
    .map(({ number, updatedAt, base }) => ({
      ref: { ...of, pull: number },
      times: { updatedAt, baseTip: tips.get(base) },
    }))
    .filter(({ ref, times }) => isDue(ref, times))
    .map(({ ref }) => ref);
  // At once: what comes next can fail, and what was put up counts as looked at.
  if (open.length > 0) await store.enqueue(open, now());
  const sending = await connection.asInstallation(of.installation, of.repository);
  const closed = await closedPulls(sending, of, since, store);
  if (closed.length > 0) await store.enqueue(closed, now());
  await receiveMergeGroups(sending, of, store, now);
  return open.length + closed.length;
}

import type { PullRef } from '../../store/store.ts';
import { closedPulls } from './closed-pulls.ts';
import type { ReconcileParts } from './reconcile-parts.ts';

/**
 * Puts open pull requests of a repository up for work, and those whose closing was missed. How many.
 *
 * @param isDue leaves out open ones that were looked at lately
 */
export async function lookThrough(
  of: Omit<PullRef, 'pull'>,
  since: Date,
  { connection, connect, store, now }: Omit<ReconcileParts, 'log'>,
  isDue: (ref: PullRef, updatedAt: string) => boolean = () => true,
): Promise<number> {
  const github = await connect(of.installation, of.repository);
  const open = (await github.openPulls())
    .map(({ number, updatedAt }) => ({ ref: { ...of, pull: number }, updatedAt }))
    .filter(({ ref, updatedAt }) => isDue(ref, updatedAt))
    .map(({ ref }) => ref);
  const closed = await closedPulls(
    await connection.asInstallation(of.installation, of.repository),
    of,
    since,
    store,
  );
  const work = [...open, ...closed];
  if (work.length > 0) await store.enqueue(work, now());
  return work.length;
}

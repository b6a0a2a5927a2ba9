import type { Delivery, PullRef } from '../store/store.ts';
import { lookThrough } from './reconcile/look-through.ts';
import { passOnByHead } from './reconcile/pass-on-by-head.ts';
import type { ReconcileParts } from './reconcile/reconcile-parts.ts';

/** Closings reach the app by webhooks of their own: this far back they are looked for nevertheless. */
const LOOK_BACK_MS = 3_600_000;

/** The work of a repository itself: its pull requests are put up for work, and get what was told of them. */
export async function workOnRepository(
  { installation, repository }: PullRef,
  deliveries: readonly Delivery[],
  parts: ReconcileParts,
): Promise<void> {
  const { connection, store, now } = parts;
  const of = { installation, repository };
  const sending = await connection.asInstallation(installation, repository);
  await passOnByHead(deliveries, of, sending, store, now);
  await lookThrough(of, new Date(now().getTime() - LOOK_BACK_MS), parts);
}

import { z } from 'zod';
import { type AppSending, appRequest } from '../../github/app/app-request.ts';
import { listPages } from '../../github/list-pages.ts';
import type { Delivery, PullRef, Store } from '../../store/store.ts';

const payloadSchema = z.object({ check_run: z.object({ head_sha: z.string() }) });
const pullsSchema = z.array(
  z.object({ number: z.int().positive(), head: z.object({ sha: z.string() }) }),
);

/**
 * Hands events of check runs on to the open pull requests whose head they are about: for one from a fork GitHub names no
 * pull request in them, and who pressed a button is told nowhere else.
 */
export async function passOnByHead(
  deliveries: readonly Delivery[],
  of: Omit<PullRef, 'pull'>,
  sending: AppSending,
  store: Pick<Store, 'receive'>,
  now: () => Date,
): Promise<void> {
  const ofRuns = deliveries.filter(({ event }) => event === 'check_run');
  if (ofRuns.length === 0) return;
  const pulls = await listPages(appRequest(sending, of.repository), {
    route: 'GET /repos/{owner}/{repo}/pulls',
    parameters: { state: 'open', sort: 'updated', direction: 'desc' },
    schema: pullsSchema,
    purpose: { doing: 'listing the open pull requests', permission: 'pull-requests: read' },
    tooLong: (most) => ({
      message: `There are more than ${most} open pull requests`,
      hint: 'Close those that are no longer needed.',
    }),
  });
  for (const delivery of ofRuns) {
    const read = payloadSchema.safeParse(JSON.parse(delivery.payload));
    const sha = read.data?.check_run.head_sha;
    for (const { number } of pulls.filter(({ head }) => head.sha === sha)) {
      const pull = { ...of, pull: number };
      // An id of its own, and the same each time.
      await store.receive({ ...delivery, id: `${delivery.id} ${number}`, pull }, [pull], now());
    }
  }
}

import { z } from 'zod';
import { type AppSending, appRequest } from '../../github/app/app-request.ts';
import type { PullRef, Store } from '../../store/store.ts';
import { pullOfMergeGroup } from '../events/pull-of-merge-group.ts';

const refs = z.array(z.object({ ref: z.string(), object: z.object({ sha: z.string() }) }));

/**
 * Takes in the groups that wait in the merge queues of a repository, as GitHub's `merge_group` webhook would tell of them: a
 * queue drops a group that no check answers. A group that came in before, by the commit it is of, changes nothing.
 */
export async function receiveMergeGroups(
  sending: AppSending,
  of: Omit<PullRef, 'pull'>,
  store: Pick<Store, 'receive'>,
  now: () => Date,
): Promise<void> {
  const { data } = await appRequest(sending, of.repository)(
    'GET /repos/{owner}/{repo}/git/matching-refs/{ref}',
    { ref: 'heads/gh-readonly-queue/' },
    refs,
    { doing: 'listing what waits in merge queues', permission: 'contents: read' },
  );
  for (const { ref, object } of data) {
    const number = pullOfMergeGroup(ref);
    if (number === undefined) continue;
    const pull = { ...of, pull: number };
    const payload = JSON.stringify({
      action: 'checks_requested',
      merge_group: { head_ref: ref, head_sha: object.sha },
      repository: { full_name: of.repository },
      installation: { id: of.installation },
    });
    const id = `merge-group-${object.sha}`;
    await store.receive({ id, event: 'merge_group', payload, pull }, [pull], now());
  }
}

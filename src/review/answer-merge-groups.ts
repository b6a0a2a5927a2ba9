import { z } from 'zod';
import { mergeGroupCheck } from '../core/render/review/checks/merge-group-check.ts';
import { checkName } from './check-name.ts';
import type { SeenPull } from './open-pull.ts';
import type { ReviewContext } from './review-context.ts';

const groupSchema = z.object({
  action: z.literal('checks_requested'),
  merge_group: z.object({ head_sha: z.string().regex(/^[0-9a-f]{40,64}$/) }),
});

/**
 * A merge queue waits for the checks on the commit of its group, and drops the pull request where they never come. Its rows were
 * checked and reviewed in the pull request: the group is told what came of that.
 */
export async function answerMergeGroups(
  { pull }: Pick<SeenPull, 'pull'>,
  { github, deliveries }: Pick<ReviewContext, 'github' | 'deliveries'>,
): Promise<void> {
  for (const { event, payload } of deliveries) {
    if (event !== 'merge_group') continue;
    const read = groupSchema.safeParse(JSON.parse(payload));
    if (!read.success) continue;
    const { head_sha: sha } = read.data.merge_group;
    for (const kind of ['data', 'review'] as const) {
      const name = checkName(kind, pull.base);
      const own = await github.checkRun(name, pull.head.sha);
      if (!own || (await github.checkRun(name, sha))) continue;
      await github.createCheckRun(name, sha, mergeGroupCheck(own, pull));
    }
  }
}

import type { CheckContent, PresentCheck } from '../../../review/facts.ts';

/**
 * A check on a group of the merge queue: what came of the pull request. Its rows were checked and reviewed there, and what is
 * not settled there does not pass here.
 *
 * @param own The same check on the head of the pull request.
 */
export function mergeGroupCheck(
  own: Pick<PresentCheck, 'conclusion' | 'title' | 'summary'>,
  pull: { readonly number: number; readonly head: { readonly sha: string } },
): CheckContent {
  return {
    status: 'completed',
    conclusion: own.conclusion === 'success' ? 'success' : 'failure',
    title: own.title,
    summary: `As on ${pull.head.sha}, the head of #${pull.number}.\n\n${own.summary}`,
  };
}

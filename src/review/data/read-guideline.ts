import type { GuidelineRef } from '../../core/review/journal.ts';
import type { ReviewPolicy } from '../../core/review/policy.ts';
import type { ReviewDataRequest } from './review-data.ts';

/**
 * The guideline of a policy as it stands at head and at the tip of the base branch; null where there is none. Where the pull
 * request leaves it as it was, the base branch's is what comes of merging: head may only be old.
 */
export async function readGuideline(
  { guideline }: Pick<ReviewPolicy, 'guideline'>,
  { commits, blobOf }: Pick<ReviewDataRequest, 'commits' | 'blobOf'>,
): Promise<{ guideline: GuidelineRef | null; baseGuideline: GuidelineRef | null }> {
  const at = async (commit: string): Promise<GuidelineRef | null> => {
    const blob = guideline === undefined ? undefined : await blobOf(guideline, commit);
    return guideline === undefined || blob === undefined ? null : { path: guideline, commit, blob };
  };
  const [head, before, tip] = [
    await at(commits.head),
    await at(commits.mergeBase),
    await at(commits.baseTip),
  ];
  const isLeft = head?.blob === before?.blob;
  return { guideline: isLeft ? tip : head, baseGuideline: tip };
}

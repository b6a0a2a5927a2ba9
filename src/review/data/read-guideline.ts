import type { GuidelineRef } from '../../core/review/journal.ts';
import type { ReviewPolicy } from '../../core/review/policy.ts';
import type { ReviewDataRequest } from './review-data.ts';

/** The guideline of a policy as it stands at head and at the tip of the base branch; null where there is none. */
export async function readGuideline(
  { guideline }: Pick<ReviewPolicy, 'guideline'>,
  { commits, blobOf }: Pick<ReviewDataRequest, 'commits' | 'blobOf'>,
): Promise<{ guideline: GuidelineRef | null; baseGuideline: GuidelineRef | null }> {
  const at = async (commit: string): Promise<GuidelineRef | null> => {
    const blob = guideline === undefined ? undefined : await blobOf(guideline, commit);
    return guideline === undefined || blob === undefined ? null : { path: guideline, commit, blob };
  };
  return { guideline: await at(commits.head), baseGuideline: await at(commits.baseTip) };
}

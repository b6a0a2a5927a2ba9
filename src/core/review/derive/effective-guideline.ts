import type { DatasetFacts } from '../facts.ts';
import type { GuidelineRef } from '../journal.ts';

/** The guideline that counts: the base branch's, or head's where this pull request changes it and an owner approved that. */
export function effectiveGuideline({
  guideline,
  baseGuideline,
  guidelineApprovals,
}: Pick<DatasetFacts, 'guideline' | 'baseGuideline' | 'guidelineApprovals'>): GuidelineRef | null {
  const isChanged = guideline !== null && guideline.blob !== baseGuideline?.blob;
  return isChanged && guidelineApprovals.length > 0 ? guideline : baseGuideline;
}

import { secretDigest } from '../../sampling/draw/secret-digest.ts';
import type { DatasetReview } from '../derive/dataset-review.ts';
import { effectiveGuideline } from '../derive/effective-guideline.ts';
import type { ReviewState } from '../derive/review-state.ts';
import type { ReviewFacts } from '../facts.ts';
import type { JournalEntry } from '../journal.ts';
import { eligibleExperts } from './pool-of.ts';

/** Opens the next round of a dataset; not before there are experts to ask, since a draw that nobody answers is none. */
export function openRound(
  { name, facts: dataset, rounds }: DatasetReview,
  facts: ReviewFacts,
  state: ReviewState,
): readonly JournalEntry[] {
  const { policy, ask, tolerance, freshSecret } = dataset;
  if (eligibleExperts(name, facts, state).length < policy.perRow) return [];
  const guideline = effectiveGuideline(dataset);
  const isApproved = guideline !== null && guideline.blob !== dataset.baseGuideline?.blob;
  const round = (rounds.at(-1)?.opened.round ?? 0) + 1;
  return [
    {
      kind: 'round-opened',
      key: `round-opened ${name} ${round}`,
      at: facts.now,
      dataset: name,
      base: facts.pull.base.ref,
      round,
      secret: freshSecret,
      digest: secretDigest(freshSecret),
      ask,
      ...(tolerance !== undefined && { tolerance }),
      guideline,
      ...(isApproved && { approved: true }),
    },
  ];
}

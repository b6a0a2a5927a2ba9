import { escapeMarkdown } from '../../render/escape/escape-markdown.ts';
import { overrideLine } from '../../render/review/checks/override-line.ts';
import { reviewCheck } from '../../render/review/checks/review-check.ts';
import type { Override } from '../derive/command-effects.ts';
import type { ReviewState } from '../derive/review-state.ts';
import type { CheckContent, ReviewFacts } from '../facts.ts';
import { standingOf } from './standing-of.ts';

/** The check run `assay/review` as it should read. It never passes while anybody is waited for. */
export function describeCheck(facts: ReviewFacts, state: ReviewState): CheckContent {
  const { obstacle, pull, journal } = facts;
  const { override } = state.effects;
  const content = reviewCheck({
    datasets: state.datasets.map((review) => ({
      dataset: review.name,
      observe: review.facts.policy.enforce === 'observe',
      standing: standingOf(review, facts, state),
      warnings: review.facts.warnings,
    })),
    draft: pull.state === 'draft',
    ...(obstacle && { obstacle }),
    ...(override && { override }),
  });
  const draws = journal.flatMap((entry) =>
    entry.kind === 'round-opened'
      ? [`- ${escapeMarkdown(entry.dataset)}, round ${entry.round}: \`${entry.digest}\``]
      : [],
  );
  const parts = [
    ...earlierOverrides(state.effects.overrides, pull.head.sha),
    ...(draws.length === 0
      ? []
      : [
          'Rows are drawn under secrets with these digests; the secrets are told when the pull request closes.',
          draws.slice(-MOST_DRAWS).join('\n'),
        ]),
  ];
  return parts.length === 0 ? content : { ...content, text: parts.join('\n\n') };
}

const MOST_DRAWS = 50;
const MOST_OVERRIDES = 20;

/** A commit that was let through stays on record when others follow it. */
function earlierOverrides(overrides: readonly Override[], head: string): readonly string[] {
  const earlier = overrides.filter((override) => override.head !== head);
  if (earlier.length === 0) return [];
  return [
    'Commits that were let through, whatever the review said:',
    earlier.slice(-MOST_OVERRIDES).map(overrideLine).join('\n'),
  ];
}

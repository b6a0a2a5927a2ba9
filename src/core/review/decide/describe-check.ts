import { escapeMarkdown } from '../../render/escape/escape-markdown.ts';
import { reviewCheck } from '../../render/review/checks/review-check.ts';
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
  if (draws.length === 0) return content;
  const text = [
    'Rows are drawn under secrets with these digests; the secrets are told when the pull request closes.',
    draws.slice(-MOST_DRAWS).join('\n'),
  ].join('\n\n');
  return { ...content, text };
}

const MOST_DRAWS = 50;

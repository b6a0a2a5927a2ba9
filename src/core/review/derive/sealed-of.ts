import type { PullFacts, ReviewFacts } from '../facts.ts';
import type { JournalEntry } from '../journal.ts';
import type { Observation } from '../observation.ts';
import { deriveReview } from './derive-review.ts';
import { type JudgedSeal, judgedSeals } from './judged-seals.ts';
import { nameRows } from './name-rows.ts';
import { readRounds } from './read-rounds.ts';

interface Known {
  readonly pull: PullFacts;
  readonly journal: readonly JournalEntry[];
  readonly observations: readonly Observation[];
}

/** What was sealed of a dataset and decided of it since, as far as that can be told before its data are read. */
export function sealedOf(
  dataset: string,
  known: Known,
  app: ReviewFacts['app'],
): readonly JudgedSeal[] {
  const { journal } = known;
  const rounds = readRounds(journal, dataset);
  if (rounds.every(({ seals }) => seals.length === 0)) return [];
  const names = new Set(
    journal.flatMap((entry) => (entry.kind === 'round-opened' ? [entry.dataset] : [])),
  );
  return judgedSeals(rounds, {
    current: {},
    names: nameRows([...names].map((name) => ({ rounds: readRounds(journal, name) }))),
    decisions: deriveReview({ ...NOTHING_ELSE, ...known, app }).effects.decisions,
  });
}

/** What people decided hangs on no more than what they wrote and what was sealed. */
const NOTHING_ELSE = {
  now: '',
  server: '',
  repository: '',
  present: {
    comments: [],
    others: [],
    requestedReviewers: [],
    minimised: [],
    reactions: {},
  },
  datasets: [],
  experts: [],
} satisfies Partial<ReviewFacts>;

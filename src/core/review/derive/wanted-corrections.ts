import { BAD_ROW_TEXT } from '../../labels/answer.ts';
import type { PullFacts, ReviewFacts } from '../facts.ts';
import type { JournalEntry } from '../journal.ts';
import type { Observation } from '../observation.ts';
import { deriveReview } from './derive-review.ts';
import { nameRows } from './name-rows.ts';
import { questionOf } from './question-of.ts';
import { readRounds } from './read-rounds.ts';
import { reviewRows } from './review-rows.ts';

/** What a row that is known to be wrong should say. */
export interface WantedCorrection {
  readonly id: string;
  readonly value: string;
}

interface Known {
  readonly pull: PullFacts;
  readonly journal: readonly JournalEntry[];
  readonly observations: readonly Observation[];
}

/**
 * What the rows of a dataset should say that its last sealed round found wrong: by the experts, or by who decided between them. A
 * row that is broken has no right label, and one that was dismissed is left as it is. Whether head says so already, the data tell.
 */
export function wantedCorrections(
  dataset: string,
  known: Known,
  app: ReviewFacts['app'],
): readonly WantedCorrection[] {
  const { journal } = known;
  const names = new Set(
    journal.flatMap((entry) => (entry.kind === 'round-opened' ? [entry.dataset] : [])),
  );
  const round = readRounds(journal, dataset).findLast(({ seals }) => seals.length > 0);
  const seal = round?.seals.at(-1);
  if (!round || !seal) return [];
  const { decisions } = deriveReview({ ...NOTHING_ELSE, ...known, app }).effects;
  const rows = reviewRows(seal, {
    question: questionOf(round.opened),
    current: {},
    names: nameRows([...names].map((name) => ({ rounds: readRounds(journal, name) }))),
    decisions,
  });
  return rows.flatMap(({ id, verdict, final, dismissal }) =>
    verdict === 'wrong' && final !== undefined && final !== BAD_ROW_TEXT && !dismissal
      ? [{ id, value: final }]
      : [],
  );
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

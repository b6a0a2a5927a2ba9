import type { ReviewAction } from '../actions.ts';
import type { DatasetReview } from '../derive/dataset-review.ts';
import type { ReviewState } from '../derive/review-state.ts';
import type { ReviewFacts } from '../facts.ts';
import type { JournalEntry } from '../journal.ts';
import { askRows } from './ask-rows.ts';
import { closeReview } from './close-review.ts';
import { openRound } from './open-round.ts';
import { poolOf } from './pool-of.ts';
import { releaseOverdue } from './release-overdue.ts';
import { releaseRows } from './release-rows.ts';
import { rememberResult } from './remember-result.ts';
import { remindExperts } from './remind-experts.ts';
import { sealRound } from './seal-round.ts';
import { seeHands } from './see-hands.ts';
import { suggestRows } from './suggest-rows.ts';
import { takeCommands } from './take-commands.ts';

/**
 * What has to be written down before anybody is told. One kind at a time, since each changes what follows: whatever was
 * recorded is derived from afresh.
 */
export function decideRecords(facts: ReviewFacts, state: ReviewState): readonly ReviewAction[] {
  const taken = takeCommands(facts, state);
  if (taken.length > 0) return taken.map(record);
  const hands = seeHands(facts, state);
  if (hands.length > 0) return hands.map(record);
  const { pull } = facts;
  if (pull.state === 'closed' || pull.state === 'merged') return closeReview(facts, state);
  for (const review of state.datasets) {
    const entries = entriesFor(review, facts, state);
    if (entries.length > 0) return entries.map(record);
  }
  const remembered = state.datasets.flatMap((review) => rememberResult(review, facts));
  if (remembered.length > 0) return remembered;
  const suggested = suggestRows(facts, state);
  if (suggested.length > 0) return suggested.map(record);
  return remindExperts(facts, state).map(record);
}

function entriesFor(
  review: DatasetReview,
  facts: ReviewFacts,
  state: ReviewState,
): readonly JournalEntry[] {
  const { phase } = review;
  const isDraft = facts.pull.state === 'draft';
  if (phase.kind === 'to-open') return isDraft ? [] : openRound(review, facts, state);
  if (phase.kind === 'to-seal') {
    return [sealRound(review, { now: facts.now, head: facts.pull.head.sha })];
  }
  if (phase.kind !== 'asking') return [];
  const experts = poolOf(review.name, facts, state);
  const released = releaseRows(review, state, {
    pool: new Set(experts.map(({ login }) => login.toLowerCase())),
    passed: state.effects.passed,
    now: facts.now,
  });
  if (released.length > 0 || isDraft) return released;
  const asked = askRows(review, facts, state);
  return asked.length > 0 ? asked : releaseOverdue(review, facts, state);
}

function record(entry: JournalEntry): ReviewAction {
  return { kind: 'record', entry };
}

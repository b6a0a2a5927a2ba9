import type { ReviewAction } from '../actions.ts';
import type { ReviewState } from '../derive/review-state.ts';
import type { ReviewFacts } from '../facts.ts';
import type { JournalEntry } from '../journal.ts';
import { rememberResult } from './remember-result.ts';

/**
 * What is left when a pull request is closed: the ledger, the rows of a merged one that were too few to ask about, and the
 * secrets of its draws, which whoever wants to check the draw is told.
 */
export function closeReview(facts: ReviewFacts, state: ReviewState): readonly ReviewAction[] {
  const remembered = state.datasets.flatMap((review) => rememberResult(review, facts));
  if (remembered.length > 0) return remembered;
  const entries = [...queueRows(facts, state), ...publishSecrets(facts)].filter(
    ({ key }) => !facts.journal.some((entry) => entry.key === key),
  );
  return entries.map((entry) => ({ kind: 'record', entry }));
}

function queueRows({ now, pull }: ReviewFacts, { datasets }: ReviewState): JournalEntry[] {
  if (pull.state !== 'merged') return [];
  return datasets.flatMap(({ name, phase, facts }): JournalEntry[] => {
    if (phase.kind !== 'queued') return [];
    const rows = facts.draw.rows.map(({ id, content }) => ({ id, content }));
    const key = `rows-queued ${name}`;
    return [{ kind: 'rows-queued', key, at: now, dataset: name, rows }];
  });
}

/** Once for the rounds that there are: a pull request that is opened again draws under another secret. */
function publishSecrets({ now, journal, pull: { head, base } }: ReviewFacts): JournalEntry[] {
  const rounds = journal.filter(({ kind }) => kind === 'round-opened').length;
  if (rounds === 0) return [];
  const of = { head: head.sha, mergeBase: base.mergeBase };
  return [{ kind: 'draw-published', key: `draw-published ${rounds}`, at: now, of }];
}

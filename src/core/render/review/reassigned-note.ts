import { reviewMarker } from '../../review/markers.ts';
import { countOf } from '../../words/count-of.ts';
import { boundBody } from './parts/bound-body.ts';
import { nameLogins } from './parts/name-logins.ts';
import { showName } from './parts/show-name.ts';

export interface ReassignedView {
  readonly dataset: string;
  readonly round: number;
  /** When it was recorded, which tells one release of an expert's rows from the next. */
  readonly at: string;
  readonly from: string;
  /** Who is asked instead; empty: nobody yet. */
  readonly to: readonly string[];
  readonly rows: number;
  readonly why: 'passed' | 'overdue' | 'removed' | 'involved';
}

const WHY: Readonly<Record<ReassignedView['why'], string>> = {
  passed: 'passed',
  overdue: 'did not answer in time',
  removed: 'is no longer in the pool',
  involved: 'has a hand in this change by now',
};

/** Who is asked instead of an expert about what they left unanswered. */
export function reassignedNote({
  dataset,
  round,
  at,
  from,
  to,
  rows,
  why,
}: ReassignedView): string {
  const moved = countOf(rows, 'unanswered row');
  const next = to.length === 0 ? 'to the next expert who has time' : `to ${nameLogins(to)}`;
  return boundBody(reviewMarker('note', { about: 'reassigned', dataset, round, at, from, why }), [
    `${nameLogins([from])} ${WHY[why]}: ${moved} of ${showName(dataset)} ${rows === 1 ? 'goes' : 'go'} ${next}. What was answered stands.`,
  ]);
}

import { reviewMarker } from '../../review/markers.ts';
import { countOf } from '../../words/count-of.ts';
import { boundBody } from './parts/bound-body.ts';
import { mentionLogin } from './parts/mention-login.ts';
import { showDate } from './parts/show-date.ts';
import { showRanges } from './parts/show-ranges.ts';

export interface ReminderView {
  readonly expert: string;
  /** When they were reminded: of one date several times, where somebody asks for it. ISO 8601. */
  readonly at: string;
  /** ISO 8601. */
  readonly due: string;
  /** Numbers of the rows that wait. */
  readonly left: readonly number[];
}

/** One reminder of a date. */
export function reminderComment({ expert, at, due, left }: ReminderView): string {
  return boundBody(reviewMarker('reminder', { expert, at, due }), [
    `${mentionLogin(expert)}, ${countOf(left.length, 'row')} still ${left.length === 1 ? 'waits' : 'wait'} for your answer by ${showDate(due)}: ${showRanges(left.slice(0, 1000))}. No time? \`/assay extend 2d\` or \`/assay pass\` with a reason is fine.`,
  ]);
}

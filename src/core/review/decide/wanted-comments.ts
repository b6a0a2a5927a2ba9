import type { ReviewState } from '../derive/review-state.ts';
import type { ReviewFacts } from '../facts.ts';
import { drawComments } from './wanted/draw-comments.ts';
import { noteComments } from './wanted/note-comments.ts';
import { packetComments } from './wanted/packet-comments.ts';
import { receiptComments } from './wanted/receipt-comments.ts';
import { reminderComments } from './wanted/reminder-comments.ts';
import { replyComments } from './wanted/reply-comments.ts';
import { resultComments } from './wanted/result-comments.ts';

/**
 * The comments that should stand in a pull request, in the order in which they are posted. The same facts and state give the same
 * texts, so that a second look changes nothing.
 */
export function wantedComments(facts: ReviewFacts, state: ReviewState): readonly string[] {
  return [
    ...packetComments(facts),
    ...noteComments(state),
    ...reminderComments(facts, state),
    ...receiptComments(state),
    ...replyComments(facts, state),
    ...state.datasets.flatMap((review) => resultComments(review, facts)),
    ...drawComments(facts),
  ];
}

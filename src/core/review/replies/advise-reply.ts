import type { ReplyProblem } from './reply.ts';

/**
 * A line that was not understood, for people: where it stands, what it says, what to write. Not escaped.
 *
 * @example
 * adviseReply({ line: 4, text: '3 refnd', message: 'Did you mean refund?' }) // 'Line 4, “3 refnd”: Did you mean refund?'
 */
export function adviseReply({ line, text, message }: ReplyProblem): string {
  return `Line ${line}, “${text}”: ${message}`;
}

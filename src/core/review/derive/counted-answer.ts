import type { ReplyAnswer } from '../replies/reply.ts';
import type { PacketRow } from './read-packets.ts';

/** An answer that was read out of a comment, and what became of it. */
export interface ReadAnswer extends ReplyAnswer {
  readonly expert: string;
  readonly comment: number;
  /** When it was seen. */
  readonly at: string;
  readonly row: PacketRow;
  /** `sealed`, `superseded`: it came too late. `not-eligible`: whoever answers has a hand in the change by now. */
  readonly outcome: 'kept' | 'sealed' | 'superseded' | 'not-eligible';
}

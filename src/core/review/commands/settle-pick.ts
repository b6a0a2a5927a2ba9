import type { AskedColumn } from '../../audit/packet.ts';
import { readText } from '../replies/read-text.ts';
import type { ReplyAnswer } from '../replies/reply.ts';
import { tidyText } from '../replies/tidy-text.ts';
import type { Pick } from './adjudication-pick.ts';

export type Settled =
  | { readonly kind: 'answer'; readonly answer: ReplyAnswer['answer'] }
  | { readonly kind: 'unknown' };

/**
 * The answer that an adjudicator's choice means for a row.
 *
 * @param sides The two answers as they were shown.
 * @example
 * settlePick({ text: 'Refund' }, { A: { kind: 'bad-row' }, B: { kind: 'cannot-tell' } }, { column: 'label', kind: 'label', labels: ['refund'] }) // { kind: 'answer', answer: { kind: 'label', label: 'refund' } }
 */
export function settlePick(
  choice: Pick['choice'],
  sides: Readonly<Record<'A' | 'B', ReplyAnswer['answer']>>,
  ask: AskedColumn,
): Settled {
  if ('side' in choice) return { kind: 'answer', answer: sides[choice.side] };
  const reading = readText(ask.labels.length > 0 ? tidyText(choice.text) : choice.text, ask);
  return reading.kind === 'read' ? { kind: 'answer', answer: reading.answer } : { kind: 'unknown' };
}

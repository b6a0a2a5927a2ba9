import type { Answer } from '../../labels/answer.ts';
import { readAnswer } from '../../labels/read-answer.ts';
import { numberOf } from '../number-of.ts';
import type { AskedColumn } from '../packet.ts';

/**
 * Reads an answer to what is asked: of a label set a label of it, of a column of numbers a number.
 *
 * @example
 * readAskedAnswer('12 EUR', { column: 'price', kind: 'value', labels: [], numeric: true }).kind // 'unknown'
 */
export function readAskedAnswer(text: string, { labels, numeric }: AskedColumn): Answer {
  const answer = readAnswer(text, labels);
  const isText = answer.kind === 'label' && numberOf(answer.label) === undefined;
  return numeric && isText ? { kind: 'unknown', text: answer.label } : answer;
}

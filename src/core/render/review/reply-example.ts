import type { AskedColumn } from '../../audit/packet.ts';

/** Made up once for all packets, so that it tells nothing of any row. */
const PATTERN = ['a', 'b', 'b', '?', 'a', '!', 'b', 'a', 'a', 'a'];

/**
 * A whole reply to a batch, as it is written.
 *
 * @param numbers Of the batch's rows, ascending; at least one.
 * @example
 * replyExample([11, 12, 13], { column: 'label', kind: 'label', labels: ['refund', 'other'] }) // '11-13 a b b'
 * replyExample([1, 2, 4], { column: 'price', kind: 'value', labels: [], numeric: true }) // '1 1234.5\n2 ?\n4 !'
 */
export function replyExample(
  numbers: readonly number[],
  { kind, labels, numeric }: AskedColumn,
): string {
  if (kind === 'value') {
    const answers = [numeric ? '1234.5' : 'as it reads', '?', '!'];
    return numbers
      .slice(0, answers.length)
      .map((n, place) => `${n} ${answers[place]}`)
      .join('\n');
  }
  const answerAt = (place: number) => {
    const answer = PATTERN[place % PATTERN.length]!;
    return answer === 'b' && labels.length < 2 ? 'a' : answer;
  };
  const [first] = numbers;
  const last = numbers.at(-1);
  if (numbers.length > 1 && last === first! + numbers.length - 1) {
    return `${first}-${last} ${numbers.map((_, place) => answerAt(place)).join(' ')}`;
  }
  return numbers.map((n, place) => `${n} ${answerAt(place)}`).join('\n');
}

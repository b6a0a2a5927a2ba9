import { countPhrase } from '../../words/count-phrase.ts';
import { cutText } from '../../words/cut-text.ts';
import { formatCount } from '../../words/format-count.ts';
import type { Seen } from './place-log.ts';

/** Why predictions cannot be used. */
export type FaultKind =
  | 'doubled'
  | 'no-row-number'
  | 'not-a-number'
  | 'outside'
  | 'not-an-object'
  | 'wrong-sum'
  | 'unknown-class'
  | 'unread';

const LONGEST = 80;

const WORDS: Readonly<Record<FaultKind, (count: number) => string>> = {
  doubled: (count) =>
    countPhrase(count, 'line is about a row that', 'lines are about rows that') +
    ' an earlier line is about',
  'no-row-number': (count) =>
    countPhrase(count, 'line has no number of a row', 'lines have no number of a row'),
  'not-a-number': (count) =>
    countPhrase(count, 'probability is no number', 'probabilities are no numbers'),
  outside: (count) =>
    countPhrase(count, 'probability lies', 'probabilities lie') +
    ' outside 0 to 1 (scores and logits are none; a softmax makes them so)',
  'not-an-object': (count) =>
    countPhrase(count, 'line has', 'lines have') +
    ' `probabilities` that are no JSON object of labels and numbers',
  'wrong-sum': (count) =>
    `${countPhrase(count, 'line has', 'lines have')} probabilities that do not sum to 1`,
  'unknown-class': (count) =>
    `${countPhrase(count, 'class is no label', 'classes are no labels')} of the dataset`,
  unread: (count) => countPhrase(count, 'line cannot be read', 'lines cannot be read'),
};

/**
 * One sentence on a fault and where it shows.
 *
 * @param lineOf The line of a 0-based row, where the format has lines.
 *
 * @example
 * describeFault('wrong-sum', { count: 1, first: [{ row: 2, text: '0.7' }] }, (row) => row + 2)
 * // '1 line has probabilities that do not sum to 1: line 4 (0.7).'
 */
export function describeFault(
  kind: FaultKind,
  { count, first }: Seen,
  lineOf: (row: number) => number | undefined,
): string {
  const places = first.map(({ row, text }) => {
    const shown = cutText(text, LONGEST);
    if (row === undefined) return `column (${shown})`;
    const line = lineOf(row);
    return `${line === undefined ? `row ${row + 1}` : `line ${line}`} (${shown})`;
  });
  const left = count - first.length;
  const more = left > 0 ? ` and ${formatCount(left)} more` : '';
  return `${WORDS[kind](count)}: ${places.join(', ')}${more}.`;
}

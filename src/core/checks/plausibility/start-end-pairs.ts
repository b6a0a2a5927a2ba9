import { columnName } from '../../words/column-name.ts';
import { nameWords } from '../../words/name-words.ts';

/** Words that name what comes first and what comes after it. */
const ORDERS: readonly (readonly [first: string, after: string])[] = [
  ...(['end', 'ended', 'finish', 'finished', 'stop', 'stopped'] as const).flatMap(
    (after): (readonly [string, string])[] => [
      ['start', after],
      ['started', after],
      ['begin', after],
      ['began', after],
    ],
  ),
  ['from', 'to'],
  ['from', 'until'],
  ['since', 'until'],
  ...['updated', 'modified', 'closed', 'resolved', 'completed', 'deleted', 'finished'].map(
    (after): readonly [string, string] => ['created', after],
  ),
  ['opened', 'closed'],
  ['open', 'close'],
  ['opened', 'resolved'],
  ['ordered', 'shipped'],
  ['ordered', 'delivered'],
  ['shipped', 'delivered'],
  ['departure', 'arrival'],
  ['departed', 'arrived'],
  ['birth', 'death'],
  ['born', 'died'],
  ['hired', 'left'],
  ['hire', 'termination'],
  ['admission', 'discharge'],
  ['admitted', 'discharged'],
  ['checkin', 'checkout'],
  ['pickup', 'dropoff'],
];

/** Two columns of a table, 0-based, of which the second cannot be before the first. */
export interface StartEnd {
  readonly start: number;
  readonly end: number;
}

/**
 * The pairs of columns that a table's names give for start and end: names that differ in one word, of which one is
 * the start of the other.
 *
 * @example
 * startEndPairs(['id', 'valid_from', 'valid_to']) // [{ start: 1, end: 2 }]
 */
export function startEndPairs(columns: readonly string[]): StartEnd[] {
  const byWords = new Map<string, number>();
  const names = columns.map((_, column) => nameWords(columnName(columns, column)));
  names.forEach((words, column) => {
    const key = words.join(' ');
    if (!byWords.has(key)) byWords.set(key, column);
  });
  return names.flatMap((words, start) => {
    for (const [first, after] of ORDERS) {
      const place = words.indexOf(first);
      if (place === -1) continue;
      const end = byWords.get(words.with(place, after).join(' '));
      if (end !== undefined) return [{ start, end }];
    }
    return [];
  });
}

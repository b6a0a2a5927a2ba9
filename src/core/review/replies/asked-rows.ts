import type { AskedColumn } from '../../audit/packet.ts';
import { suggestWord } from '../../words/suggest-word.ts';
import type { ReplyContext } from './reply.ts';

/** Stretches of numbers that are named one by one. */
const MOST_STRETCHES = 4;
/** Questions that an unknown number is tried on. */
const MOST_ASKS = 4;

/** Labels that texts of one comment are compared with. */
const MOST_COMPARED = 50_000;

/** The rows somebody is asked about, made ready to read many lines. */
export interface AskedRows {
  readonly rows: ReplyContext['rows'];
  /** The different questions, first ones first. */
  readonly asks: readonly AskedColumn[];
  /** The numbers in words, `1 to 10, 12 and 14 to 20`. */
  readonly numbers: string;
  /** The label that was probably meant. Looks for so many only, each text once: long label sets take time. */
  readonly suggest: (text: string, labels: readonly string[]) => string | undefined;
}

export function askedRows(rows: ReplyContext['rows']): AskedRows {
  const asks = [...new Set(rows.values())].slice(0, MOST_ASKS);
  return { rows, asks, numbers: tellNumbers([...rows.keys()]), suggest: suggester() };
}

function suggester(): AskedRows['suggest'] {
  const known = new Map<string, string | undefined>();
  let left = MOST_COMPARED;
  return (text, labels) => {
    const key = `${labels.length} ${text}`;
    if (known.has(key) || left <= 0) return known.get(key);
    left -= labels.length;
    const meant = suggestWord(text, labels);
    known.set(key, meant);
    return meant;
  };
}

/**
 * Numbers in words, stretches told by their ends.
 *
 * @example
 * tellNumbers([1, 2, 3, 5, 9, 8]) // '1 to 3, 5, 8 and 9'
 */
export function tellNumbers(numbers: readonly number[]): string {
  const stretches: { first: number; last: number }[] = [];
  for (const n of numbers.toSorted((a, b) => a - b)) {
    const open = stretches.at(-1);
    if (open && n <= open.last + 1) open.last = n;
    else stretches.push({ first: n, last: n });
  }
  const told = stretches.slice(0, MOST_STRETCHES).flatMap(({ first, last }) => {
    if (last - first > 1) return [`${first} to ${last}`];
    return first === last ? [`${first}`] : [`${first}`, `${last}`];
  });
  if (stretches.length > MOST_STRETCHES) return `${told.join(', ')} and others`;
  const end = told.pop() ?? '';
  return told.length === 0 ? end : `${told.join(', ')} and ${end}`;
}

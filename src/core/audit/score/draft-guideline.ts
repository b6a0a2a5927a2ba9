import { BAD_ROW_TEXT, CANNOT_TELL_TEXT } from '../../labels/answer.ts';
import { type ConfusedPair, confusedRows } from './confused-rows.ts';
import { type DistinctiveWord, distinctiveWords } from './distinctive-words.ts';
import type { JudgedRow } from './judge-rows.ts';

/** What the guideline does not say yet, as far as answers tell: a draft for people to finish. */
export interface GuidelineDraft {
  readonly labels: readonly [string, string];
  /** Rows on which experts chose one and the other. */
  readonly confused: number;
  /** Rows that at least two experts answered. */
  readonly compared: number;
  /** Rows that words are held against: those on which experts agree on either label, where there are some. */
  readonly against: number;
  /** Words of these rows that rows on which experts agree on either label lack. */
  readonly words: readonly DistinctiveWord[];
  /** What experts wrote of these rows. */
  readonly notes: readonly string[];
  readonly examples: readonly JudgedRow[];
}

const MOST_EXAMPLES = 5;
const MOST_WORDS = 5;
const MOST_NOTES = 5;

/**
 * The sentence that is missing most: about the pair of labels that experts confuse most.
 *
 * @param minimum A pair has to be confused on so many rows.
 * @returns Undefined where no pair is.
 */
export function draftGuideline(
  rows: readonly JudgedRow[],
  minimum: number,
): GuidelineDraft | undefined {
  const pair = confusedRows(rows).find(
    ({ labels, rows: own }) => own.length >= minimum && labels.every(isLabel),
  );
  return pair && draftOf(pair, rows);
}

const isLabel = (text: string) => text !== CANNOT_TELL_TEXT && text !== BAD_ROW_TEXT;

function draftOf({ labels, rows: own }: ConfusedPair, rows: readonly JudgedRow[]): GuidelineDraft {
  const settled = rows.filter(
    ({ agreed }) => agreed !== undefined && (labels as readonly string[]).includes(agreed),
  );
  const others = settled.length > 0 ? settled : rows.filter((row) => !own.includes(row));
  const notes = own.flatMap(({ answers }) =>
    answers.flatMap((given) => (given && given.note !== '' ? [given.note] : [])),
  );
  return {
    labels,
    confused: own.length,
    compared: rows.filter(({ verdict }) => verdict !== 'unanswered').length,
    against: others.length,
    words: distinctiveWords(own.map(textOf), others.map(textOf), MOST_WORDS),
    notes: [...new Set(notes)].slice(0, MOST_NOTES),
    examples: own.slice(0, MOST_EXAMPLES),
  };
}

const textOf = ({ row }: JudgedRow) => row.cells.join(' ');

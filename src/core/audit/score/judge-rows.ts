import { BAD_ROW_TEXT, CANNOT_TELL_TEXT } from '../../labels/answer.ts';
import type { CollectedAnswers, GivenAnswer } from '../answers/collect-answers.ts';
import type { AuditKey, KeyRow } from '../key/audit-key.ts';
import { valuesAgree } from '../tolerance.ts';

/** A row that counts, with what became of it. */
export interface JudgedRow {
  readonly row: KeyRow;
  /** By expert; undefined: not asked, or not answered. */
  readonly answers: readonly (GivenAnswer | undefined)[];
  /**
   * `right`: at least two experts answered, all the same, and so says the dataset. `wrong`: all the same, and the dataset
   * says otherwise. `open`: they differ, or cannot tell. `unanswered`: fewer than two answers.
   */
  readonly verdict: 'right' | 'wrong' | 'open' | 'unanswered';
  /** What all experts say, where they agree; else what somebody decided. */
  readonly agreed?: string;
  /** Whether experts differ, and somebody decided. */
  readonly isDecided?: true;
}

/** Judges the rows of an audit, decoys left out. Nobody agrees on `can't tell`. */
export function judgeRows(key: AuditKey, { answers }: CollectedAnswers): JudgedRow[] {
  return key.rows.flatMap((row, place) => (row.decoy ? [] : [judgeRow(row, answers[place]!, key)]));
}

function judgeRow(
  row: KeyRow,
  answers: readonly (GivenAnswer | undefined)[],
  { ask, tolerance }: AuditKey,
): JudgedRow {
  const texts = answers.flatMap((given) => (given ? [answerText(given)] : []));
  if (texts.length < 2) return { row, answers, verdict: 'unanswered' };
  const same = (a: string, b: string) =>
    ask.kind === 'label' ? a === b : valuesAgree(a, b, tolerance);
  const canTell = answers.every((given) => given?.answer.kind !== 'cannot-tell');
  const [agreed] = texts;
  if (!canTell || !texts.every((text) => same(text, agreed!))) {
    return { row, answers, verdict: 'open' };
  }
  const isBad = answers.some((given) => given?.answer.kind === 'bad-row');
  const right = !isBad && texts.every((text) => same(text, row.current));
  return { row, answers, verdict: right ? 'right' : 'wrong', agreed: agreed! };
}

/**
 * An answer as it is written.
 *
 * @example
 * answerText({ answer: { kind: 'bad-row' }, note: '', place: 'a.csv line 2' }) // 'bad row'
 */
export function answerText({ answer }: Pick<GivenAnswer, 'answer'>): string {
  if (answer.kind === 'label') return answer.label;
  return answer.kind === 'bad-row' ? BAD_ROW_TEXT : CANNOT_TELL_TEXT;
}

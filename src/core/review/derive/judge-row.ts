import type { AskedColumn } from '../../audit/packet.ts';
import { type Tolerance, valuesAgree } from '../../audit/tolerance.ts';
import { BAD_ROW_TEXT, CANNOT_TELL_TEXT } from '../../labels/answer.ts';
import type { SealedAnswer } from '../journal.ts';

/** How answers compare to labels. */
export interface Question {
  readonly ask: AskedColumn;
  readonly tolerance: Tolerance | null;
}

/** What experts say of a row together. */
export interface RowJudgement {
  /** The share of pairs of experts that agree, 0 to 1; with two experts 0 or 1. */
  readonly agreed: number;
  /** What all of them say; left out where they differ or somebody cannot tell. */
  readonly verdict?: string;
}

/**
 * Judges the answers to one row. Nobody agrees on `can't tell`; `bad row` is a label like any other.
 *
 * @param answers Two at least.
 * @example
 * judgeRow([{ expert: 'a', answer: 'x', way: 'comment' }, { expert: 'b', answer: 'x', way: 'comment' }],
 *   { ask: { column: 'label', kind: 'label', labels: ['x', 'y'] }, tolerance: null })
 * // { agreed: 1, verdict: 'x' }
 */
export function judgeRow(answers: readonly SealedAnswer[], question: Question): RowJudgement {
  let pairs = 0;
  let agreeing = 0;
  for (const [place, { answer }] of answers.entries()) {
    for (const other of answers.slice(place + 1)) {
      pairs++;
      if (answer !== CANNOT_TELL_TEXT && isSame(answer, other.answer, question)) agreeing++;
    }
  }
  const agreed = pairs === 0 ? 0 : agreeing / pairs;
  const [first] = answers;
  return { agreed, ...(first && agreed === 1 && { verdict: first.answer }) };
}

/** Whether two answers, or an answer and a label, say the same. */
export function isSame(a: string, b: string, { ask, tolerance }: Question): boolean {
  if (ask.kind === 'label' || a === BAD_ROW_TEXT || b === BAD_ROW_TEXT) return a === b;
  return valuesAgree(a, b, tolerance);
}

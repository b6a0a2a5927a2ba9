import type { GivenAnswer } from '../../../audit/answers/collect-answers.ts';
import type { JudgedRow } from '../../../audit/score/judge-rows.ts';
import { BAD_ROW_TEXT, CANNOT_TELL_TEXT } from '../../../labels/answer.ts';
import type { ReviewedRow } from '../../derive/reviewed-row.ts';
import type { SealedAnswer } from '../../journal.ts';

/** Reviewed rows as those of an audit, whose guideline drafts speak of the same thing. Decisions are left out: experts disagreed. */
export function judgedRows(rows: readonly ReviewedRow[]): readonly JudgedRow[] {
  return rows.map(({ id, agreed, answers, verdict, ...row }) => {
    const isAgreed = agreed === 1;
    return {
      row: {
        row_id: id,
        file: 0,
        row: 0,
        current: row.label,
        stratum: row.stratum,
        inclusion: row.inclusion,
        decoy: false,
        codes: [],
        cells: row.cells.map(({ text }) => text),
      },
      answers: answers.map(givenAnswer),
      verdict: isAgreed ? verdict : 'open',
      ...(isAgreed && row.final !== undefined && { agreed: row.final }),
    };
  });
}

function givenAnswer({ answer, note = '' }: SealedAnswer): GivenAnswer {
  const shared = { note, place: '' };
  if (answer === CANNOT_TELL_TEXT) return { ...shared, answer: { kind: 'cannot-tell' } };
  if (answer === BAD_ROW_TEXT) return { ...shared, answer: { kind: 'bad-row' } };
  return { ...shared, answer: { kind: 'label', label: answer } };
}

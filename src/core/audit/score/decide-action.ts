import type { AgreementVerdict } from '../../agreement/judge-agreement.ts';
import type { ErrorVerdict } from './estimate-errors.ts';

/** What is to be done after an audit. */
export type AuditAction =
  | 'nothing'
  | 'fix_rows'
  | 'fix_guideline'
  | 'fix_both'
  | 'adjudicate'
  | 'answer_more';

/**
 * One table, two questions: do the experts agree, and are the labels right?
 *
 * | | labels right | labels wrong | depends on open rows |
 * | --- | --- | --- | --- |
 * | experts agree | nothing | fix rows | adjudicate |
 * | experts differ | fix the guideline | fix both | fix the guideline |
 *
 * Where there are too few answers for either, more are needed first.
 *
 * @example
 * decideAction('pass', 'clear_fail') // 'fix_rows'
 * decideAction('fail', 'open') // 'fix_guideline'
 */
export function decideAction(
  agreement: AgreementVerdict,
  errors: ErrorVerdict | undefined,
): AuditAction {
  if (agreement === 'too_few' || errors === undefined || errors === 'too_few') return 'answer_more';
  const wrong = errors === 'fail' || errors === 'clear_fail';
  if (agreement === 'fail' || agreement === 'clear_fail') {
    return wrong ? 'fix_both' : 'fix_guideline';
  }
  if (errors === 'open') return 'adjudicate';
  return wrong ? 'fix_rows' : 'nothing';
}

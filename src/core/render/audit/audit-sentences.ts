import type { AuditReport } from '../../audit/score/audit-report.ts';
import type { AuditAction } from '../../audit/score/decide-action.ts';
import type { ErrorRange, ErrorVerdict } from '../../audit/score/estimate-errors.ts';
import { countOf } from '../../words/count-of.ts';
import { formatPercent } from '../../words/format-percent.ts';

/** What is to be done, in front. */
export const ACTION_TITLES: Readonly<Record<AuditAction, string>> = {
  nothing: 'Nothing to do',
  fix_rows: 'Fix the rows',
  fix_guideline: 'Fix the guideline',
  fix_both: 'Fix the guideline and the rows',
  adjudicate: 'Decide the open rows',
  answer_more: 'More answers are needed',
};

/** Who has to do what, and why. */
export function actionSentence({ action, key }: AuditReport): string {
  return ACTION_SENTENCES[action].replaceAll('labels', `${key.ask.kind}s`);
}

/** Of labels. */
const ACTION_SENTENCES: Readonly<Record<AuditAction, string>> = {
  nothing: 'The experts agree, and the labels are right.',
  fix_rows:
    'The experts agree with each other and not with the labels: the guideline works, and the rows are to be corrected.',
  fix_guideline:
    'The experts differ, so that nobody can tell which labels are right: the guideline is the bottleneck. Mend it, and draw again.',
  fix_both:
    'The experts differ, and where they agree the labels are wrong too often. Mend the guideline first, then the rows, and draw again.',
  adjudicate:
    'The experts agree far enough; whether the labels are right depends on the rows on which they differ. Have somebody decide those.',
  answer_more: 'There are too few rows with two answers to tell.',
};

const ERROR_MARKS: Readonly<Record<ErrorVerdict, 'PASS' | 'FAIL' | 'OPEN' | 'TOO FEW'>> = {
  clear_pass: 'PASS',
  pass: 'PASS',
  open: 'OPEN',
  too_few: 'TOO FEW',
  fail: 'FAIL',
  clear_fail: 'FAIL',
};

/** Whether the labels are right, as one word and in sentences. */
export function errorSentences(report: AuditReport): { mark: string; text: string } {
  const { errors, rule, key } = report;
  if (!errors) return { mark: 'TOO FEW', text: 'No row has two answers.' };
  const { low, high, verdict } = errors;
  const rate =
    errors.open === 0
      ? formatPercent(low.rate)
      : `between ${formatPercent(low.rate)} and ${formatPercent(high.rate)}`;
  const level = formatPercent(rule.confidence);
  const interval =
    low.interval.distribution === 'none' && errors.open === 0
      ? 'every row was asked, so that nothing is estimated'
      : `${level} interval ${formatPercent(low.interval.low)} to ${formatPercent(high.interval.high)}`;
  return {
    mark: ERROR_MARKS[verdict],
    text: `Of ${countOf(low.population, 'row')} that were drawn from, ${rate} of the ${key.ask.kind}s are wrong (${interval}; the limit is ${formatPercent(rule.maxError)}). ${countsOf(errors)}`,
  };
}

function countsOf({ right, wrong, open }: ErrorRange): string {
  return `Of ${countOf(right + wrong + open, 'row')} with two answers ${right} are right, ${wrong} wrong and ${open} open.`;
}

import type { AuditReport } from '../../audit/score/audit-report.ts';
import type { JudgedRow } from '../../audit/score/judge-rows.ts';
import { maskText } from '../../privacy/mask-text.ts';
import { formatCount } from '../../words/format-count.ts';
import { formatPercent } from '../../words/format-percent.ts';
import { hoursText } from './cost-sentences.ts';

/** A table of texts that are not escaped yet. */
export interface AuditTable {
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What was left out, where something was. */
  readonly left?: string;
}

const MOST_PAIRS = 10;
const ROWS_OF_A_PAIR = 3;
const MOST_WRONG = 20;

/** The tables of an audit's report; empty ones are left out. */
export function auditTables(report: AuditReport): AuditTable[] {
  return [progressTable(report), confusedTable(report), wrongTable(report)].filter(
    ({ rows }) => rows.length > 0,
  );
}

/** How far experts are. */
export function progressTable({ progress }: Pick<AuditReport, 'progress'>): AuditTable {
  return {
    title: 'Answers',
    header: ['expert', 'answered', 'of', 'seconds a row', 'time left'],
    rows: progress.map(({ name, asked, answered, secondsARow, hoursLeft }) => [
      name,
      String(answered),
      String(asked),
      secondsARow === undefined ? '-' : String(Math.round(secondsARow)),
      answered === asked ? 'done' : `about ${hoursText(hoursLeft)}`,
    ]),
  };
}

function confusedTable({ confused, rows: all }: AuditReport): AuditTable {
  const compared = all.filter(({ verdict }) => verdict !== 'unanswered').length;
  return {
    title: 'What experts confuse most',
    header: ['one says', 'another says', 'rows', 'share', 'for example'],
    ...leftOf(confused.length - MOST_PAIRS, 'report.json'),
    rows: confused
      .slice(0, MOST_PAIRS)
      .map(({ labels, rows }) => [
        ...labels.map((label) => maskText(label)),
        String(rows.length),
        formatPercent(rows.length / compared, 2),
        rows.slice(0, ROWS_OF_A_PAIR).map(textOf).join(' / '),
      ]),
  };
}

function wrongTable({ key, rows }: AuditReport): AuditTable {
  const wrong = rows.filter(({ verdict }) => verdict === 'wrong');
  return {
    title: `Where experts agree against the ${key.ask.kind}`,
    header: ['row', 'it says', 'experts say', 'shown'],
    ...leftOf(wrong.length - MOST_WRONG, 'verdicts.csv'),
    rows: wrong
      .slice(0, MOST_WRONG)
      .map((judged) => [
        maskText(judged.row.row_id),
        maskText(judged.row.current),
        maskText(judged.agreed!),
        textOf(judged),
      ]),
  };
}

/** @param file What has them all. */
function leftOf(count: number, file: string): Pick<AuditTable, 'left'> {
  return count > 0 ? { left: `…and ${formatCount(count)} more: ${file} has all.` } : {};
}

/** What experts saw of a row, in one text; its id where that is hidden. */
export function textOf({ row }: JudgedRow): string {
  return row.cells.filter((cell) => cell !== '').join(' · ') || maskText(row.row_id);
}

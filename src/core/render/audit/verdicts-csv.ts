import { stringify } from 'csv-stringify/sync';
import type { AuditReport } from '../../audit/score/audit-report.ts';
import { answerText } from '../../audit/score/judge-rows.ts';
import { neutraliseFormula } from '../escape/neutralise-formula.ts';

/**
 * What became of each row with two answers, for programs: `row_id,stratum,inclusion,current,verdict` and a column for each
 * expert. Ids are as they are, since rows are found again by them.
 */
export function verdictsCsv({ key, rows }: AuditReport): string {
  const header = ['row_id', 'stratum', 'inclusion', 'current', 'verdict'];
  const names = key.experts.map(({ name }) =>
    neutraliseFormula(header.includes(name) ? `${name} (expert)` : name),
  );
  const lines = rows
    .filter(({ verdict }) => verdict !== 'unanswered')
    .map(({ row, verdict, answers }) => [
      row.row_id,
      neutraliseFormula(row.stratum),
      String(row.inclusion),
      neutraliseFormula(row.current),
      verdict,
      ...answers.map((given) => (given ? neutraliseFormula(answerText(given)) : '')),
    ]);
  return stringify([[...header, ...names], ...lines], { quoted_match: /[\r\n]/ });
}

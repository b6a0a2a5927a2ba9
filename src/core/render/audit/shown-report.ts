import { maskAgreement } from '../../agreement/mask-agreement.ts';
import type { AuditReport } from '../../audit/score/audit-report.ts';
import type { JudgedRow } from '../../audit/score/judge-rows.ts';

/** A report as people may see it: labels masked, and without the text of rows where the config hides it. */
export function shownReport(report: AuditReport): AuditReport {
  const { key, rows, confused, draft } = report;
  const agreement = maskAgreement(report.agreement);
  if (!key.hides_rows) return { ...report, agreement };
  return {
    ...report,
    agreement,
    rows: rows.map(withoutText),
    confused: confused.map((pair) => ({ ...pair, rows: pair.rows.map(withoutText) })),
    ...(draft && {
      draft: { ...draft, words: [], notes: [], examples: draft.examples.map(withoutText) },
    }),
  };
}

const withoutText = (judged: JudgedRow): JudgedRow => ({
  ...judged,
  row: { ...judged.row, cells: [] },
});

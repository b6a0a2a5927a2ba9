import type { Finding, FindingRow } from '../../checks/finding.ts';
import type { Report } from '../../report/report.ts';

/** The report without text out of rows: findings keep their rows' positions and lose keys, details and charts. */
export function withoutRowText(report: Report): Report {
  return {
    ...report,
    datasets: report.datasets.map((dataset) => ({
      ...dataset,
      files: dataset.files.map((file) => ({ ...file, findings: file.findings.map(withoutText) })),
    })),
  };
}

function withoutText({ chart: _, ...finding }: Finding): Finding {
  return { ...finding, rows: finding.rows.map(withoutTextOfRow) };
}

function withoutTextOfRow({
  key: _,
  detail: __,
  counterpart,
  ...position
}: FindingRow): FindingRow {
  if (!counterpart) return position;
  const { key: ___, ...other } = counterpart;
  return { ...position, counterpart: other };
}

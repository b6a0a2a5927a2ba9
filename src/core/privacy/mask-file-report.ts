import type { FileReport, ReportColumn } from '../report/report.ts';
import { maskFindings } from './mask-findings.ts';
import { maskText } from './mask-text.ts';
import type { PrivacyPolicy } from './privacy-policy.ts';

/**
 * What a report says of a file, as far as it may be seen: keys, details, messages and names of columns masked,
 * text out of hidden columns left out, all text out of rows where rows are hidden. The path stays: it is a name
 * of the repository's own, by which the file is found.
 *
 * @param hidden Names of the file's columns that are never shown; see `hiddenColumns`.
 */
export function maskFileReport(
  file: FileReport,
  policy: PrivacyPolicy,
  hidden: ReadonlySet<string>,
): FileReport {
  const findings = maskFindings(file.findings, policy, { hidden, key: file.key?.columns ?? [] });
  if (!policy.mask) return { ...file, findings };
  return {
    ...file,
    headline: maskText(file.headline),
    ...(file.key
      ? {
          key: {
            ...file.key,
            columns: file.key.columns.map((name) => maskText(name)),
            reason: maskText(file.key.reason),
          },
        }
      : {}),
    columns: file.columns.map(maskColumn),
    findings,
  };
}

/** A row that lost its header is read as names. */
function maskColumn(column: ReportColumn): ReportColumn {
  return {
    ...column,
    name: maskText(column.name),
    ...(column.renamed_from === undefined ? {} : { renamed_from: maskText(column.renamed_from) }),
  };
}

import type { Filters } from './filters.ts';
import type { FindingFields } from './finding-fields.ts';
import type { FindingView } from './finding-view.ts';

/** The findings that pass the filters of the page and those of their own, in the report's order. */
export function selectFindings<T extends FindingFields>(
  findings: readonly T[],
  { text, dataset, column, check }: Filters,
  { severities, statuses, dimensions }: FindingView,
): T[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const allows = (chosen: readonly string[], value: string) =>
    chosen.length === 0 || chosen.includes(value);
  return findings.filter(
    (finding) =>
      (dataset === '' || finding.datasets.includes(dataset)) &&
      (check === '' || finding.check === check) &&
      (column === '' || finding.column === '' || finding.column === column) &&
      allows(severities, finding.severity) &&
      allows(statuses, finding.status) &&
      allows(dimensions, finding.dimension) &&
      words.every((word) => finding.text().includes(word)),
  );
}

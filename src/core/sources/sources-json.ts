import type { SourceFigures, SourceReport } from './source-figures.ts';

/** What sources are reported of. */
export interface SourcedDataset {
  readonly name: string;
  readonly rows: number;
  readonly paths: readonly string[];
  /** Columns whose blanks count as missing. */
  readonly counted: readonly string[];
  readonly minimum: number;
  readonly confidence: number;
  readonly report: SourceReport;
  /** The one label whose rows were judged; left out where verdicts are about several. */
  readonly judgedLabel?: string;
  readonly notes: readonly string[];
}

/** Sources for machines, as `docs/sources.md` describes them. Names of sources are as they are. */
export function sourcesJson(dataset: SourcedDataset) {
  const { name, rows, paths, counted, minimum, confidence, report, notes } = dataset;
  return {
    schema_version: 1,
    dataset: name,
    files: paths,
    rows,
    by: report.by,
    minimum,
    confidence,
    counted_columns: counted,
    judged_label: dataset.judgedLabel ?? null,
    prior: report.prior
      ? { mean: report.prior.mean, strength: report.prior.strength ?? null }
      : null,
    sources: report.sources.map(sourceJson),
    notes,
  };
}

function sourceJson(figures: SourceFigures) {
  const { source, rows, errors, duplicates, missing, found, findings } = figures;
  const estimate = errors?.estimate;
  return {
    source,
    rows,
    label_errors: errors
      ? {
          judged: estimate?.rows ?? 0,
          wrong: errors.wrong,
          too_few: errors.isTooFew,
          rate: estimate?.rate ?? null,
          effective_rows: estimate?.effectiveRows ?? null,
          interval: estimate?.interval ?? null,
          shrunk_rate: errors.shrunk ?? null,
        }
      : null,
    duplicates,
    missing,
    rows_with_findings: found,
    findings: { count: findings.count, share: findings.rate },
  };
}

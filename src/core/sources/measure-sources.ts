import type { Parted } from '../labels/slices/parting.ts';
import type { RowVerdict } from '../labels/verdicts/row-verdict.ts';
import type { RateEstimate } from '../sampling/estimate/rate-estimate.ts';
import { shrinkRates } from '../statistics/shrink-rates.ts';
import { estimateErrors } from './estimate-errors.ts';
import type { SourceCount, SourceFigures, SourceReport } from './source-figures.ts';

/** What is known of each row, in the order of the rows. */
export interface RowFacts {
  readonly repeats: ArrayLike<number>;
  readonly missing: readonly boolean[];
  /** How often checks have something to say of it. */
  readonly violations: ArrayLike<number>;
  /** Left out where there are none. */
  readonly verdicts?: readonly RowVerdict[];
}

export interface SourceOptions {
  /** Judged rows below which no rate of errors is told. */
  readonly minimum: number;
  /** Such as 0.95. */
  readonly confidence: number;
}

/**
 * Measures each source of a dataset: the rate of wrong labels, of repeated rows, of rows with missing cells, and of what checks
 * find. The worst comes first: by the rate of wrong labels, shrunk so that a source of few judged rows is neither the worst nor
 * the best by chance, and by the lower bound of its own rate where these are the same; then by rows that checks speak of, that repeat, and that miss something.
 * Sources of too few judged rows have no rate to stand by, nor do they say how far sources differ: they come behind.
 */
export function measureSources(
  { parting, values, ofRow }: Parted,
  facts: RowFacts,
  options: SourceOptions,
): SourceReport {
  const rows = values.map(() => 0);
  for (const source of ofRow) if (source >= 0) rows[source]!++;
  const sum = (countOfRow: (row: number) => number) => {
    const sums = values.map(() => 0);
    ofRow.forEach((source, row) => {
      if (source >= 0) sums[source]! += countOfRow(row);
    });
    return sums;
  };
  const duplicates = sum((row) => facts.repeats[row]!);
  const missing = sum((row) => Number(facts.missing[row]));
  const found = sum((row) => Math.min(1, facts.violations[row]!));
  const findings = sum((row) => facts.violations[row]!);
  const allFindings = findings.reduce((total, each) => total + each, 0);
  const errors = errorsOf(values.length, ofRow, facts.verdicts, options);
  const sources = values.map(
    (source, i): SourceFigures => ({
      source,
      rows: rows[i]!,
      ...(errors ? { errors: errors.ofSource[i]! } : {}),
      duplicates: countOf(duplicates[i]!, rows[i]!),
      missing: countOf(missing[i]!, rows[i]!),
      found: countOf(found[i]!, rows[i]!),
      findings: countOf(findings[i]!, allFindings),
    }),
  );
  return {
    by: parting.name,
    sources: sources.filter((source) => source.rows > 0).sort(byBadness),
    ...(errors?.prior ? { prior: errors.prior } : {}),
  };
}

function errorsOf(
  count: number,
  ofRow: Int32Array,
  verdicts: readonly RowVerdict[] | undefined,
  { minimum, confidence }: SourceOptions,
) {
  if (!verdicts) return undefined;
  const judged = Array.from({ length: count }, (): RowVerdict[] => []);
  for (const verdict of verdicts) judged[ofRow[verdict.row]!]?.push(verdict);
  const estimates = judged.map((each) => estimateErrors(each, confidence));
  const isTooFew = (estimate: RateEstimate | undefined) => (estimate?.rows ?? 0) < minimum;
  const told = estimates.flatMap((estimate) => (estimate && !isTooFew(estimate) ? [estimate] : []));
  const { rates, ...prior } = shrinkRates(told.map(effectiveRate));
  const shrunk = new Map(told.map((estimate, i) => [estimate, rates[i]!]));
  return {
    prior: told.length > 0 ? prior : undefined,
    ofSource: estimates.map((estimate, i) => ({
      wrong: judged[i]!.filter(({ verdict }) => verdict === 'wrong').length,
      ...(estimate ? { estimate } : {}),
      isTooFew: isTooFew(estimate),
      ...(estimate && shrunk.has(estimate) ? { shrunk: shrunk.get(estimate)! } : {}),
    })),
  };
}

function effectiveRate({ rate, effectiveRows }: RateEstimate) {
  return { count: rate * effectiveRows, total: effectiveRows };
}

const countOf = (count: number, all: number): SourceCount => ({
  count,
  rate: all === 0 ? 0 : count / all,
});

function byBadness(a: SourceFigures, b: SourceFigures): number {
  return (
    (b.errors?.shrunk ?? -1) - (a.errors?.shrunk ?? -1) ||
    lowOf(b) - lowOf(a) ||
    b.found.rate - a.found.rate ||
    b.duplicates.rate - a.duplicates.rate ||
    b.missing.rate - a.missing.rate ||
    (a.source < b.source ? -1 : 1)
  );
}

const lowOf = ({ errors }: SourceFigures): number =>
  errors?.shrunk === undefined ? 0 : (errors.estimate?.interval.low ?? 0);

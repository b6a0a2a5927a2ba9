import type { Finding, FindingRow } from '../../checks/finding.ts';
import type { FileReport } from '../../report/report.ts';
import { countOf } from '../../words/count-of.ts';
import type { KeptRows } from './kept-rows.ts';

/** What is left of a finding, and how many of its rows were taken out. */
export interface EmbargoedFinding {
  /** Undefined: nothing can be told of it. */
  readonly finding: Finding | undefined;
  readonly taken: number;
}

/** A place in a message, or a quotation, either of which may be of a row that is not listed. */
const QUOTES = /["“«'‘`]|\b(?:line|row)s? \d/i;

/**
 * A finding without what it says of kept rows: they and the rows that point at them are not listed, and where it is about
 * them or about the asked column it says where and how many, and nothing of what stands there. One that is about every kept
 * row of its file is left out, since its count alone would tell of each.
 */
export function embargoFinding(
  finding: Finding,
  { path, renamed_from }: Pick<FileReport, 'path' | 'renamed_from'>,
  kept: KeptRows,
): EmbargoedFinding {
  if (kept.count(path) === 0 && !finding.rows.some(({ counterpart }) => counterpart?.path)) {
    return { finding, taken: 0 };
  }
  const pathOf = (side: 'base' | 'head') => (side === 'head' ? path : (renamed_from ?? path));
  const isKept = ({ row, side, counterpart }: FindingRow) =>
    (row !== undefined && kept.has(side, pathOf(side), row - 1)) ||
    (counterpart !== undefined &&
      kept.has(
        counterpart.side,
        counterpart.path ?? pathOf(counterpart.side),
        counterpart.row - 1,
      ));
  const rows = finding.rows.filter((row) => !isKept(row));
  const taken = finding.rows.length - rows.length;
  const isAsked = kept.isAsked(path, finding.column);
  const isCut = finding.count > finding.rows.length && QUOTES.test(finding.message);
  if (taken === 0 && !isAsked && !(isCut && kept.count(path) > 0)) return { finding, taken };
  const tellsOfAll = rows.length === 0 && kept.count(path) > 0 && taken >= kept.count(path);
  return { finding: tellsOfAll ? undefined : withoutText(finding, rows), taken };
}

function withoutText(
  { chart: _, hint: __, rule: ___, ...finding }: Finding,
  rows: readonly FindingRow[],
): Finding {
  const { check, column, count } = finding;
  const where = column === undefined ? '' : ` in ${column}`;
  return {
    ...finding,
    message: `${countOf(count, 'place')}${where}, of which details are kept back until the review closes (${check})`,
    rows: rows.map(({ detail: ____, ...row }) => row),
  };
}

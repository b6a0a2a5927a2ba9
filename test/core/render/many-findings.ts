import type { Chart } from '../../../src/core/checks/chart.ts';
import { DIMENSIONS, type Dimension } from '../../../src/core/checks/dimension.ts';
import type { Finding, FindingRow, Severity } from '../../../src/core/checks/finding.ts';
import type { FileReport, Report } from '../../../src/core/report/report.ts';
import { file, finding, report } from './sample-reports.ts';

/** What checks of each dimension are about; each is said of three columns, so that there are over a hundred kinds. */
const CHECKS: Readonly<Record<Dimension, readonly (readonly [string, Severity, string])[]>> = {
  accuracy: [
    ['leading-zeros-lost', 'error', 'values of {} lost their leading zeros'],
    ['date-conversion', 'error', 'values of {} turned into dates'],
    ['outlier', 'warning', 'values of {} lie far from the others'],
    ['value-jump', 'warning', 'values of {} are a hundred times what they were'],
    ['label-typo', 'warning', 'labels in {} look like typing slips'],
    ['drift', 'warning', 'values of {} are distributed otherwise than in base'],
  ],
  validity: [
    ['type-error', 'error', 'values of {} are of another type than the schema says'],
    ['enum-error', 'error', 'values of {} are not among those allowed'],
    ['pattern-error', 'error', 'values of {} do not match the pattern'],
    ['garbled-text', 'error', 'texts of {} are garbled'],
    ['wrong-language', 'warning', 'texts of {} are in another language'],
    ['invisible-characters', 'warning', 'values of {} hold characters that cannot be seen'],
    ['letter-case', 'info', 'values of {} differ in letter case only'],
  ],
  consistency: [
    ['contradictory-label', 'error', 'rows of equal {} have different labels'],
    ['column-retyped', 'warning', 'values of {} read as another type than before'],
    ['foreign-key', 'error', 'values of {} point to no row'],
    ['cosmetic-change', 'info', 'values of {} are spelt otherwise'],
  ],
  uniqueness: [
    ['duplicate-key', 'error', 'rows have the same {} as another row'],
    ['near-duplicate', 'warning', 'texts of {} are nearly those of another row'],
    ['leakage', 'error', 'rows of {} are in the test split too'],
    ['repeated-text', 'info', 'texts of {} repeat'],
  ],
  completeness: [
    ['missing-value', 'error', 'values of {} are missing'],
    ['missing-rate', 'warning', 'more values of {} are missing than in base'],
    ['placeholder', 'warning', 'values of {} are placeholders'],
    ['dominant-value', 'info', 'values of {} are one and the same'],
  ],
  timeliness: [
    ['future-date', 'error', 'dates of {} are in the future'],
    ['stale-date', 'warning', 'dates of {} are older than allowed'],
    ['freshness', 'warning', 'values of {} were not updated'],
  ],
};

const COLUMNS = ['ticket_id', 'channel', 'body'] as const;
const PATHS = ['data/tickets/2026-q1.csv', 'data/tickets/2026-q2.csv', 'data/prices.jsonl'];
const HINT = 'Correct the rows, or change the rule in the config where they are right.';

/**
 * A pull request in which everything goes wrong: more than a hundred kinds of finding, of every dimension, severity and
 * standing, over three files, some with a chart, some about pairs of rows.
 */
export function manyFindings(): Report {
  const kinds = DIMENSIONS.flatMap((dimension) =>
    CHECKS[dimension].flatMap((check) => COLUMNS.map((column) => ({ dimension, check, column }))),
  );
  const files = PATHS.map((path, at): FileReport => {
    const findings = kinds.flatMap(({ dimension, check, column }, i) =>
      (i + at) % 3 === 0 || i % 7 === at ? [makeFinding(i * 3 + at, dimension, check, column)] : [],
    );
    return file({ path, headline: `${1200 * (at + 1)} rows added, 84 modified`, findings });
  });
  const total = (standing: string) =>
    files
      .flatMap(({ findings }) => findings)
      .filter((each) => each.standing === standing && each.severity === 'error')
      .reduce((sum, { count }) => sum + count, 0);
  const gate = {
    name: 'data',
    conclusion: 'fail',
    reason: `${total('new')} new errors`,
    new: total('new'),
    existing: total('existing'),
    fixed: total('fixed'),
    waived: 0,
  } as const;
  return report(files, { conclusion: 'fail', gates: [gate] });
}

function makeFinding(
  seed: number,
  dimension: Dimension,
  [check, severity, sentence]: readonly [string, Severity, string],
  column: string,
): Finding {
  const count = 1 + ((seed * 37) % 240);
  const standing = seed % 11 === 5 ? 'existing' : seed % 13 === 6 ? 'fixed' : 'new';
  const rows = Array.from({ length: Math.min(count, 100) }, (_, i) => makeRow(seed, check, i));
  return finding({
    check,
    severity,
    dimension,
    standing,
    column,
    count,
    rows: standing === 'fixed' ? rows.map((row) => ({ ...row, side: 'base' })) : rows,
    message: `${count} ${sentence.replace('{}', column)}`,
    hint: HINT,
    ...(check === 'drift' || check === 'missing-rate' ? { chart: makeChart(check, column) } : {}),
  });
}

function makeRow(seed: number, check: string, i: number): FindingRow {
  const row = 3 + seed + i * 5;
  const isPair = check === 'near-duplicate' || check === 'leakage' || check === 'duplicate-key';
  return {
    row,
    line: row + 1,
    side: 'head',
    key: `T-${10_000 + row}`,
    ...(i % 4 === 0 ? {} : { detail: i % 4 === 1 ? `00${row}1 → ${row}1` : `“${check} ${i}”` }),
    ...(isPair && i % 3 === 2
      ? {
          counterpart: {
            ...(check === 'leakage' ? { path: 'data/test.csv' } : {}),
            side: 'base',
            row: row - 2,
            line: row - 1,
            key: `T-${9000 + row}`,
          },
        }
      : {}),
  };
}

function makeChart(check: string, column: string): Chart {
  return {
    title: `${check === 'drift' ? 'Values' : 'Missing values'} of ${column}, base and head`,
    bins: check === 'drift' ? ['email', 'chat', 'phone', 'letter'] : ['0–9', '10–19', '20–29'],
    series: [
      { name: 'base', values: check === 'drift' ? [0.52, 0.3, 0.18, 0] : [1200, 300, 18] },
      { name: 'head', values: check === 'drift' ? [0.4, 0.2, 0.18, 0.22] : [900, 420, 200] },
    ],
    unit: check === 'drift' ? 'share' : 'count',
  };
}

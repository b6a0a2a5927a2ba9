import type { Diff } from '../../diff/diff.ts';
import type { Notice, Report } from '../../report/report.ts';
import { countOf } from '../../words/count-of.ts';
import { embargoFinding } from './embargo-finding.ts';
import { KeptRows } from './kept-rows.ts';
import type { RowPlace } from './row-places.ts';

/** A check's result, as everything that shows it takes it. */
export interface ShownResult {
  readonly report: Report;
  readonly diffs: ReadonlyMap<string, Diff>;
}

/**
 * A check's result as it may be shown while experts answer: without the rows that they are asked about, so that neither
 * their labels nor their flags are told. Counts stay, and a notice says that something is kept back. Nothing kept gives the
 * result as it is.
 *
 * @param places Rows that were drawn or asked about.
 */
export function embargoReport(result: ShownResult, places: readonly RowPlace[]): ShownResult {
  if (places.length === 0) return result;
  const { report, diffs } = result;
  const kept = new KeptRows(places);
  kept.trace(report, diffs);
  let [rows, findings] = [0, 0];
  const datasets = report.datasets.map((dataset) => ({
    ...dataset,
    files: dataset.files.map((file) => ({
      ...file,
      findings: file.findings.flatMap((whole) => {
        const { finding, taken } = embargoFinding(whole, file, kept);
        rows += taken;
        if (!finding) findings++;
        return finding ?? [];
      }),
    })),
  }));
  const shown = new Map([...diffs].map(([name, diff]) => [name, withoutRows(diff, name, kept)]));
  const notice = noticeOf(
    new Set(places.map(({ path, row }) => `${row} ${path}`)).size,
    rows,
    findings,
  );
  return {
    report: { ...report, datasets, notices: [...report.notices, notice] },
    diffs: shown,
  };
}

/** The counts of a difference stay as they are: they say how much changed, and not where. */
function withoutRows(diff: Diff, name: string, kept: KeptRows): Diff {
  const path = [name, name.replace(/#[^#]*$/, '')].find((each) => kept.count(each) > 0);
  if (path === undefined) return diff;
  const changes = diff.changes.filter((change) => {
    if (change.op === 'removed') return true;
    const row = change.op === 'moved' ? change.headIndex : change.head.index;
    return !kept.has('head', path, row);
  });
  return { ...diff, changes };
}

function noticeOf(asked: number, rows: number, findings: number): Notice {
  const taken = [
    ...(rows > 0 ? [`${countOf(rows, 'mention')} of them`] : []),
    ...(findings > 0 ? [countOf(findings, 'finding')] : []),
  ];
  const what =
    taken.length === 0
      ? 'they are not listed here'
      : `${taken.join(' and ')} ${rows + findings === 1 ? 'is' : 'are'} kept back here`;
  return {
    code: 'rows-kept-back',
    severity: 'info',
    message: `Experts are asked about ${countOf(asked, 'row')}: until the review closes ${what}, so that nothing gives an answer away.`,
  };
}

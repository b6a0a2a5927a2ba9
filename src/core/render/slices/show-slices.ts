import { placeOfRow } from '../../labels/slices/place-of-row.ts';
import { rowsBehind } from '../../labels/slices/rows-behind.ts';
import type { Condition, Slice } from '../../labels/slices/slice.ts';
import type { SliceTable } from '../../labels/slices/slice-table.ts';
import { maskOfKey } from '../../labels/suggestions/mask-of-key.ts';
import { maskOfColumn } from '../../privacy/mask-of-column.ts';
import { hideText } from '../../privacy/mask-text.ts';
import type { PrivacyPolicy } from '../../privacy/privacy-policy.ts';
import { formatCount } from '../../words/format-count.ts';
import { percent } from '../labels/label-sentences.ts';
import type { TextTable } from '../text-table.ts';
import type { SliceView } from './slice-view.ts';
import { MEASURE_NAMES } from './slice-words.ts';

const ROWS_OF_SLICE = 3;
const SLICES_WITH_ROWS = 5;
const MOST_COLUMNS = 5;

/** The slices that are shown: those that are worse than the rest, or where there are none the first. */
function shownSlices({ report, limit }: SliceView): readonly Slice[] {
  const { slices } = report.found;
  const worse = slices.filter(({ isWorse }) => isWorse);
  return (worse.length > 0 ? worse : slices).slice(0, limit);
}

/**
 * A line for each slice: what is counted where that is several things, its rate, the bounds, the rate of the rest, its rows,
 * and what it is.
 */
export function sliceTable(view: SliceView): TextTable {
  const { found } = view.report;
  const shown = shownSlices(view);
  const worse = found.slices.filter(({ isWorse }) => isWorse).length;
  const measures = found.overall.length;
  const rows = shown.map((slice) => [
    ...(measures > 1 ? [MEASURE_NAMES[slice.measure]] : []),
    percent(slice.rate),
    `${percent(slice.interval.low)} to ${percent(slice.interval.high)}`,
    percent(slice.restRate),
    `${formatCount(slice.count)} of ${formatCount(slice.rows)}`,
    nameOfSlice(slice, view),
  ]);
  return {
    header: [...(measures > 1 ? ['measure'] : []), 'rate', 'interval', 'rest', 'rows', 'slice'],
    rows,
    left: (worse > 0 ? worse : found.slices.length) - shown.length,
  };
}

/** The first rows behind the first slices, each row once. */
export function sliceRowTable(view: SliceView): TextTable {
  const { measured, parted, table, found } = view.report;
  const worse = found.slices.filter(({ isWorse }) => isWorse);
  const columns = shownColumns(table, view.privacy);
  const shown = worse.slice(0, Math.min(SLICES_WITH_ROWS, view.limit));
  // The hash that a row without a key has for an id tells people nothing.
  const showsIds = table.keys.length > 0 && view.privacy.rows === 'show';
  const seen = new Set<number>();
  const rows = shown.flatMap((slice) => {
    const outcomes = measured.find(({ measure }) => measure === slice.measure)!;
    const others = rowsBehind(slice, outcomes, parted).filter((row) => !seen.has(row));
    const first = others.slice(0, ROWS_OF_SLICE);
    for (const row of first) seen.add(row);
    return first.map((row) => [
      nameOfSlice(slice, view),
      placeOf(table, row),
      ...(showsIds ? [idOf(table, row, view.privacy)] : []),
      ...(columns.length > 0 ? [cellsOf(table, columns, row, view.privacy)] : []),
    ]);
  });
  const shownNames = columns.length > 0 ? [columns.join(' · ')] : [];
  const ids = showsIds ? ['row id'] : [];
  return { header: ['slice', 'where', ...ids, ...shownNames], rows, places: [1], left: 0 };
}

/** What a slice is, masked: `queue = billing and length of text = up to 20 characters`. */
export function nameOfSlice({ conditions }: Slice, { report, privacy }: SliceView): string {
  return conditions.map((condition) => `${condition.by} = ${shownValue(condition)}`).join(' and ');

  function shownValue({ by, value, pooled }: Condition): string {
    const { kind, column } = report.parted.find(({ parting }) => parting.name === by)!.parting;
    const shownColumn = kind === 'predicted' ? report.table.label : column;
    if (pooled || shownColumn === undefined || kind === 'length' || kind === 'language')
      return value;
    return maskOfColumn(shownColumn, privacy)(value);
  }
}

/** Where a row is, for people. */
export function placeOf(table: SliceTable, row: number): string {
  const { path, row: number, line } = placeOfRow(table, row);
  const place = line === undefined ? `row ${number}` : `line ${line}`;
  return table.files.length > 1 ? `${path} ${place}` : place;
}

function idOf({ files, fileOf, ids }: SliceTable, row: number, privacy: PrivacyPolicy): string {
  return maskOfKey(files[fileOf[row]!]!, privacy)(ids[row]!);
}

/** The columns that show what a row is: its text and its label, else the first ones. */
export function shownColumns(table: SliceTable, privacy: PrivacyPolicy): string[] {
  if (privacy.rows === 'hide') return [];
  if (table.text.length > 0)
    return [...(table.label === undefined ? [] : [table.label]), ...table.text];
  return [...table.columns.keys()].slice(0, MOST_COLUMNS);
}

/** The cells of a row in some columns, masked. */
export function cellsOf(
  table: SliceTable,
  columns: readonly string[],
  row: number,
  privacy: PrivacyPolicy,
): string {
  return columns
    .map((name) => {
      const column = table.columns.get(name);
      const code = column?.ofRow[row] ?? -1;
      const text = code < 0 ? '' : column!.values[code]!;
      return privacy.rows === 'hide' ? hideText(text) : maskOfColumn(name, privacy)(text);
    })
    .join(' · ');
}

import { sampleRankCorrelation } from 'simple-statistics';
import { numberOfText } from '../../profile/number-of-text.ts';
import { closedVocabulary } from './closed-vocabulary.ts';
import { type ColumnKind, columnKind } from './column-kind.ts';
import type { Texts } from './compare-distributions.ts';
import { type ComparedColumn, type ComparedTables, valueColumns } from './compared-tables.ts';

/** A column whose distribution is judged, and how. */
export interface JudgedColumn extends ComparedColumn {
  readonly kind: ColumnKind;
}

/** From this rank correlation of values and rows on, a column counts up or down the file: a clock, not a measurement. */
const TRENDING = 0.9;
/** Rows that are looked at to tell a trend. */
const TREND_ROWS = 2000;

/**
 * The columns whose distribution is judged, by what they hold in base. Columns with a meaning of their own are left
 * out (label, text, annotator, group and time), and so are numbers that rise or fall with the rows, and
 * categories that come in groups, see {@link closedVocabulary}.
 */
export function judgedColumns(tables: ComparedTables): JudgedColumn[] {
  const { label, text, annotator, group, time } = tables.context.roles.head;
  const taken = new Set([label, ...text, annotator, group, time]);
  return valueColumns(tables).flatMap((column) => {
    const profile = tables.base.columns[column.base]!;
    const texts = tables.base.sample.columns[column.base]!;
    const kind = taken.has(column.head) ? undefined : columnKind(profile, column.name);
    if (kind === 'categories' && !closedVocabulary(profile, texts)) return [];
    if (kind === undefined || (kind === 'numbers' && isTrending(texts))) return [];
    return [{ ...column, kind }];
  });
}

function isTrending(texts: Texts): boolean {
  const step = Math.max(1, Math.floor(texts.length / TREND_ROWS));
  const places: number[] = [];
  const values: number[] = [];
  for (let i = 0; i < texts.length; i += step) {
    const value = numberOfText(texts[i]?.trim() ?? '');
    if (value === undefined) continue;
    places.push(i);
    values.push(value);
  }
  return values.length > 2 && Math.abs(sampleRankCorrelation(places, values)) >= TRENDING;
}

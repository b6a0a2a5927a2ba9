import { cellText } from '../../table/cell.ts';
import type { Table } from '../../table/table.ts';
import type { Reader, Reading } from './language-of.ts';

/** What nearly all texts of a column are written in. */
export interface ColumnLanguage {
  readonly script: string;
  /** ISO 639-3; left out where its texts are too short to tell, or of several languages. */
  readonly language?: string;
}

/** Rows looked at, and texts read of them: telling the language of one takes about half a millisecond. */
const SAMPLE_ROWS = 500;
const MOST_TEXTS = 60;
/** Fewer show nothing. */
const FEWEST_TEXTS = 20;
const LEAST_SHARE = 0.9;

/** The script and language of columns (0-based), as a sample of a table's rows shows them; by column. */
export async function languagesOfColumns(
  table: Table,
  columns: readonly number[],
  read: Reader,
): Promise<ReadonlyMap<number, ColumnLanguage>> {
  const readings = new Map<number, Reading[]>(columns.map((column) => [column, []]));
  for await (const rows of table.read(spread(table.rowCount, SAMPLE_ROWS))) {
    for (const { cells } of rows) {
      for (const [column, seen] of readings) {
        const reading = seen.length < MOST_TEXTS ? read(cellText(cells[column])) : undefined;
        if (reading) seen.push(reading);
      }
    }
  }
  const known = new Map<number, ColumnLanguage>();
  for (const [column, seen] of readings) {
    const script = common(seen.map((reading) => reading.script));
    if (script === undefined) continue;
    const language = common(seen.flatMap(({ scores }) => scores.keys().next().value ?? []));
    known.set(column, language === undefined ? { script } : { script, language });
  }
  return known;
}

/** What at least nine in ten are, where there are enough of them. */
function common(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  if (!most || values.length < FEWEST_TEXTS) return undefined;
  return most[1] >= values.length * LEAST_SHARE ? most[0] : undefined;
}

/**
 * At most so many positions of a list, evenly spread over all.
 *
 * @example
 * spread(10, 3) // [0, 3, 6]
 */
export function spread(length: number, most: number): number[] {
  const count = Math.min(length, most);
  return Array.from({ length: count }, (_, i) => Math.floor((i * length) / count));
}

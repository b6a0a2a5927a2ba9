import type { CsvForm } from './csv-form.ts';

/** How much of a record is looked at; a longer one is not second-guessed. */
export const MOST_COUNTED_BYTES = 1 << 20;

/**
 * The number of cells of each line of a record, read as if no quote were a quote. Lines of one record that each
 * have a whole record's cells are a sign of a quote that was never closed.
 *
 * Empty for a record longer than 1 MiB.
 */
export function countPlainCells(record: Uint8Array, form: CsvForm): number[] {
  if (record.length > MOST_COUNTED_BYTES) return [];
  const { delimiter, crEnds } = form;
  const counts: number[] = [];
  let cells = 1;
  for (let i = 0; i < record.length; i++) {
    const byte = record[i]!;
    if (byte === 10 || (crEnds && byte === 13 && record[i + 1] !== 10)) {
      counts.push(cells);
      cells = 1;
    } else if (byte === delimiter[0] && delimiter.every((part, k) => record[i + k] === part)) {
      cells++;
      i += delimiter.length - 1;
    }
  }
  counts.push(cells);
  return counts;
}

import type { ByteSource } from '../byte-source.ts';
import type { CsvForm } from './csv-form.ts';

/** How much of a record is looked at; a longer one is not second-guessed. */
const MOST_BYTES = 1 << 20;

/**
 * The number of cells of each line of a byte range, read as if no quote were a quote. Lines of one record
 * that each have a whole record's cells are a sign of a quote that was never closed.
 *
 * Empty for a range longer than 1 MiB.
 */
export async function countPlainCells(
  source: ByteSource,
  start: number,
  end: number,
  form: CsvForm,
): Promise<number[]> {
  if (end - start > MOST_BYTES) return [];
  const bytes = await source.slice(start, end);
  const counts: number[] = [];
  let cells = 1;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    const lineEnds = byte === 10 || (form.crEnds && byte === 13 && bytes[i + 1] !== 10);
    if (lineEnds) {
      counts.push(cells);
      cells = 1;
    } else if (form.delimiter.every((expected, k) => bytes[i + k] === expected)) {
      cells++;
      i += form.delimiter.length - 1;
    }
  }
  counts.push(cells);
  return counts;
}

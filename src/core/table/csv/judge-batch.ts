import { countPlainCells } from './count-plain-cells.ts';
import type { CsvForm } from './csv-form.ts';
import { readsAsRecords } from './reads-as-records.ts';
import { oddRecords, type RecordBatch, SUSPECT } from './record-scanner.ts';

/** What a second look at the records of a batch tells, each by its place in the batch. */
export interface JudgedBatch {
  /** Records of which a quoted cell spans what reads as whole records. */
  readonly swallowed: readonly number[];
  /** The first record that has to be read without quotes, as one of its quotes is never closed. */
  readonly reread?: number;
}

/**
 * Looks again at the records of a batch that span lines.
 *
 * @param isFirst Whether the batch starts with the file's first record, with which nothing is compared.
 */
export function judgeBatch(batch: RecordBatch, form: CsvForm, isFirst: boolean): JudgedBatch {
  const { window, starts, firstWidth } = batch;
  const swallowed: number[] = [];
  if (firstWidth <= 1) return { swallowed };
  for (const { record, innerLines, bytes } of oddRecords(batch)) {
    if (innerLines === 0 || (isFirst && record === 0)) continue;
    const start = starts[record]!;
    const lines = countPlainCells(window.subarray(start, start + bytes), form);
    if (innerLines >= SUSPECT && lines[0] === firstWidth) return { swallowed, reread: record };
    if (readsAsRecords(lines, firstWidth)) swallowed.push(record);
  }
  return { swallowed };
}

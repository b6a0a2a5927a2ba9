import { expect } from 'vitest';
import { memorySource } from '../../src/core/table/byte-source.ts';
import type { CsvForm } from '../../src/core/table/csv/csv-form.ts';
import { CsvRecords } from '../../src/core/table/csv/csv-records.ts';
import type { RecordScanner } from '../../src/core/table/csv/record-scanner.ts';
import { splitRecords } from '../../src/core/table/csv/split-records.ts';
import { openKernel } from '../../src/kernel/open-kernel.ts';

/** Expects that the kernel finds what the splitter finds byte by byte, in small windows and in large ones. */
export function expectSameRecords(bytes: Uint8Array, form: CsvForm, windowBytes: number): void {
  const wanted = split(bytes, form, windowBytes);
  const scanner = openKernel();
  expect(split(bytes, form, undefined, scanner)).toEqual(wanted);
  expect(split(bytes, form, windowBytes, scanner)).toEqual(wanted);
}

function split(bytes: Uint8Array, form: CsvForm, windowBytes?: number, scanner?: RecordScanner) {
  const source = memorySource(bytes);
  const records = new CsvRecords({ source, encoding: 'utf-8' }, form.delimiter.length);
  const fast = scanner && { scanner, sink: records };
  splitRecords(source, 0, form, records, { windowBytes, fast });
  return describeRecords(records);
}

/** All that is known of records, in a form that is easily compared. */
export function describeRecords(records: CsvRecords) {
  const { endings, allQuoted, unclosed, swallowed, blank } = records;
  return {
    records: Array.from({ length: records.length }, (_, i) => [
      records.start(i),
      records.end(i),
      records.line(i),
      records.width(i),
    ]),
    endings,
    allQuoted,
    unclosed: [...unclosed],
    swallowed,
    blank,
  };
}

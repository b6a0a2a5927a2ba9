import { expect } from 'vitest';
import { memorySource } from '../../src/core/table/byte-source.ts';
import type { CsvForm } from '../../src/core/table/csv/csv-form.ts';
import { type SplitOptions, splitRecords } from '../../src/core/table/csv/split-records.ts';
import { openKernel } from '../../src/kernel/open-kernel.ts';

/** Expects that the kernel finds what the splitter finds byte by byte, in small windows and in large ones. */
export async function expectSameRecords(
  bytes: Uint8Array,
  form: CsvForm,
  windowBytes: number,
): Promise<void> {
  const wanted = await split(bytes, form, {});
  const scanner = openKernel();
  expect(await split(bytes, form, { scanner })).toEqual(wanted);
  expect(await split(bytes, form, { scanner, windowBytes })).toEqual(wanted);
}

async function split(bytes: Uint8Array, form: CsvForm, options: SplitOptions) {
  const records: unknown[] = [];
  const source = memorySource(bytes);
  const endings = await splitRecords(source, 0, form, (record) => records.push(record), options);
  return { records, endings };
}

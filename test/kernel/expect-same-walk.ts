import { expect } from 'vitest';
import { memorySource } from '../../src/core/table/byte-source.ts';
import { hashCsv } from '../../src/core/table/csv/hash-csv.ts';
import { scanCsv } from '../../src/core/table/csv/scan-csv.ts';
import { scanTogether } from '../../src/core/table/csv/scan-together.ts';
import { type SniffedText, sniffText } from '../../src/core/table/csv/sniff-text.ts';
import type { DialectHints } from '../../src/core/table/dialect.ts';
import { RecordWalkBuilder } from '../../src/core/table/record-walk.ts';
import { walkRecords } from '../../src/core/table/walk-records.ts';
import { openKernel } from '../../src/kernel/open-kernel.ts';
import { describeRecords } from './expect-same-records.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/**
 * Expects that two texts read in one walk are the records and runs that each gives by itself, compared by hashes in plain TypeScript.
 */
export async function expectSameWalk(
  base: string | Uint8Array,
  head: string | Uint8Array,
  hints: DialectHints,
  bytes: number,
): Promise<void> {
  const before = await sniff(base, hints);
  const after = await sniff(head, hints);
  const together = scanTogether(before, after, openKernel(), { bytes });
  const alone = { base: alonely(before), head: alonely(after) };
  expect(describeRecords(together.base.records)).toEqual(describeRecords(alone.base.scan.records));
  expect(describeRecords(together.head.records)).toEqual(describeRecords(alone.head.scan.records));
  const builder = new RecordWalkBuilder();
  walkRecords(alone.base.hashes, alone.head.hashes, builder);
  expect(together.walk).toEqual(builder.finish());
}

function sniff(text: string | Uint8Array, hints: DialectHints): Promise<SniffedText> {
  const source = memorySource(typeof text === 'string' ? bytesOf(text) : text);
  return sniffText(source, hints, { path: 'data.csv' });
}

function alonely({ text, form, header }: SniffedText) {
  const scan = scanCsv(text, form);
  const { length } = scan.records;
  return { scan, hashes: hashCsv(scan, Math.min(header ? 1 : 0, length), length) };
}

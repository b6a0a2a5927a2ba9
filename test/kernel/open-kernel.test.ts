import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildKernel } from '../../scripts/build-kernel.ts';
import { memorySource } from '../../src/core/table/byte-source.ts';
import { csvForm } from '../../src/core/table/csv/csv-form.ts';
import { CsvRecords } from '../../src/core/table/csv/csv-records.ts';
import type { RecordScanner } from '../../src/core/table/csv/record-scanner.ts';
import { splitRecords } from '../../src/core/table/csv/split-records.ts';
import { Fingerprint } from '../../src/core/table/fingerprint.ts';
import { openKernel } from '../../src/kernel/open-kernel.ts';
import { FORMS, hostileTexts } from '../core/table/csv/hostile-texts.ts';
import { expectSameRecords } from './expect-same-records.ts';

const PLAIN = csvForm({ delimiter: ',', quote: '"', escape: '"', crEnds: false }, false);
const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('kernel.generated.ts', () => {
  it('is what the sources in assembly/ compile to', async () => {
    const path = new URL('../../src/kernel/kernel.generated.ts', import.meta.url);
    expect(await readFile(path, 'utf8')).toBe(await buildKernel());
  });
});

describe('the kernel', () => {
  for (const form of FORMS) {
    it(`finds the splitter's records: ${JSON.stringify(form)}`, () => {
      fc.assert(
        fc.property(hostileTexts(form), fc.integer({ min: 16, max: 200 }), (text, window) =>
          expectSameRecords(bytesOf(text), csvForm(form, false), window),
        ),
        { seed: 3, numRuns: 2000 },
      );
    });
  }

  it.each([
    ['a cell longer than its window', `id,text\n1,"${'x\n'.repeat(600_000)}"\n2,y\n`],
    [
      'a quote that is never closed, a megabyte before the end',
      `id\n"1\n${'2,x\n'.repeat(300_000)}`,
    ],
    ['no line ending at all', 'x'.repeat(2_000_000)],
    ['more records than one call gives', '\n'.repeat(100_000)],
    ['two thousand columns', `${','.repeat(1999)}\n${'1,'.repeat(1999)}\n`],
    ['nothing', ''],
  ])('leaves nothing out: %s', (_, text) => {
    expectSameRecords(bytesOf(text), PLAIN, 1 << 16);
  });

  it('is not asked again and again where every record has to be looked at again', () => {
    const text = `a,b,c\n${'1,"x,3\n1,2,3\n1,2"z,3\n'.repeat(100_000)}`;
    expectSameRecords(bytesOf(text), PLAIN, 1 << 16);
    const kernel = openKernel();
    let scans = 0;
    const scanner: RecordScanner = {
      windowBytes: kernel.windowBytes,
      mostRecords: kernel.mostRecords,
      mostColumns: kernel.mostColumns,
      canRead: (form) => kernel.canRead(form),
      split: (...given) => {
        scans++;
        return kernel.split(...given);
      },
      walk: (...given) => kernel.walk(...given),
      hash: (...given) => kernel.hash(...given),
      hashCells: (...given) => kernel.hashCells(...given),
      mostHashed: (...given) => kernel.mostHashed(...given),
      compareCells: (...given) => kernel.compareCells(...given),
      mostCompared: (...given) => kernel.mostCompared(...given),
      profileColumns: (...given) => kernel.profileColumns(...given),
    };
    const source = memorySource(bytesOf(text));
    const records = new CsvRecords({ source, encoding: 'utf-8' }, 1);
    splitRecords(source, 0, PLAIN, records, { fast: { scanner, sink: records } });
    expect(records.length).toBe(300_001);
    expect(scans).toBeLessThan(1000);
  }, 30_000);

  it('hashes a record of any length as Fingerprint does, whatever stands behind it', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 70 }),
        fc.uint8Array({ maxLength: 20 }),
        (record, other) => {
          const bytes = Uint8Array.of(...other, ...record, ...other);
          const spans = Uint32Array.of(other.length, record.length);
          const [low, high] = openKernel().hash({ bytes, spans });
          const fingerprint = new Fingerprint();
          fingerprint.fold(record);
          expect({ low, high }).toEqual(fingerprint.finish());
        },
      ),
      { seed: 4, numRuns: 2000 },
    );
  });

  it('does not read a dialect whose delimiter is several bytes', () => {
    const form = csvForm({ delimiter: '¦', quote: '"', escape: '"', crEnds: false }, false);
    expect(openKernel().canRead(form)).toBe(false);
  });
});

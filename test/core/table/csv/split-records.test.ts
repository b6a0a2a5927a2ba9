import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memorySource } from '../../../../src/core/table/byte-source.ts';
import { csvForm } from '../../../../src/core/table/csv/csv-form.ts';
import { type ParseForm, parseRecords } from '../../../../src/core/table/csv/parse-records.ts';
import type { SplitRecord } from '../../../../src/core/table/csv/split-record.ts';
import { splitRecords } from '../../../../src/core/table/csv/split-records.ts';
import { FORMS, hostileTexts } from './hostile-texts.ts';

const PLAIN: ParseForm = { delimiter: ',', quote: '"', escape: '"', crEnds: false };

function split(text: string, form = PLAIN, windowBytes?: number): SplitRecord[] {
  const records: SplitRecord[] = [];
  const source = memorySource(new TextEncoder().encode(text));
  const sink = { record: (record: SplitRecord) => records.push(record) > 0 };
  splitRecords(source, 0, csvForm(form, false), sink, { windowBytes });
  return records;
}

function texts(text: string, form = PLAIN): string[] {
  const bytes = new TextEncoder().encode(text);
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return split(text, form).map((r) => decoder.decode(bytes.subarray(r.start, r.end)));
}

describe('splitRecords', () => {
  it('tells the line endings of records as they are in the end', () => {
    const records = split('id,a,b\n1,"open,x\n2,"def",y\r\n3,z,z');
    expect(records.map(({ ending }) => ending)).toEqual(['lf', 'lf', 'crlf', 'none']);
  });

  it('keeps quoted line ends inside a record and counts them', () => {
    const records = split('a,b\r\n"x\ny",2\r\nz,3');
    expect(records.map((r) => [r.innerLines, r.cells, r.end - r.start])).toEqual([
      [0, 2, 3],
      [1, 2, 7],
      [0, 2, 3],
    ]);
  });

  it('stops where no further record is wanted', () => {
    const records: SplitRecord[] = [];
    const source = memorySource(new TextEncoder().encode('1\n2\n3\n'));
    splitRecords(source, 0, csvForm(PLAIN, false), {
      record: (record) => records.push(record) < 2,
    });
    expect(records).toHaveLength(2);
  });

  it('reads a line with a quote that is never closed as one record, and the rest as usual', () => {
    const text = 'id,text\n1,"open\n2,fine\n3,fine\n';
    expect(texts(text)).toEqual(['id,text', '1,"open', '2,fine', '3,fine']);
    expect(split(text).map((r) => r.trouble)).toEqual([
      undefined,
      'unclosed',
      undefined,
      undefined,
    ]);
  });

  it('notices that a later quote closed an unclosed one, and gives the rows back', () => {
    const text = 'id,a,b\n1,"open,x\n2,"def",y\n3,"ghi",z\n';
    const records = split(text);
    expect(records).toHaveLength(4);
    expect(records[1]?.trouble).toBe('unclosed');
  });

  it('marks a quoted cell whose lines each read as whole records', () => {
    const records = split('id,a,b\n1,"x,p\n2,y,q\n3,z",r\n4,w,s\n');
    expect(records.map((r) => r.trouble)).toEqual([undefined, 'swallowed', undefined]);
  });

  it('does not suspect an ordinary cell of several lines', () => {
    const records = split('id,address\n1,"1 High Street\nTown, County"\n2,x\n');
    expect(records.map((r) => r.trouble)).toEqual([undefined, undefined, undefined]);
  });

  it('takes a lone carriage return as a line end only when told to', () => {
    expect(texts('a\rb\rc')).toEqual(['a\rb\rc']);
    expect(texts('a\rb\rc', { ...PLAIN, crEnds: true })).toEqual(['a', 'b', 'c']);
  });

  it('splits at a delimiter of several bytes', () => {
    const form = { ...PLAIN, delimiter: '¦' };
    expect(split('a¦"b¦c"¦d\n', form)[0]?.cells).toBe(3);
  });
});

/** The oracle's rows, or undefined where it finds a quote that is not closed. */
function oracle(text: string, form: ParseForm): string[][] | undefined {
  try {
    return parseRecords(text, form);
  } catch {
    return undefined;
  }
}

describe('splitRecords against csv-parse', () => {
  for (const form of FORMS) {
    it(`finds the same records: ${JSON.stringify(form)}`, () => {
      fc.assert(
        fc.property(hostileTexts(form), fc.integer({ min: 16, max: 40 }), (text, window) => {
          const records = split(text, form, window);
          const rows = oracle(text, form);
          if (rows === undefined) {
            expect(records.some((r) => r.trouble === 'unclosed')).toBe(true);
          } else if (!records.some((r) => r.trouble === 'unclosed')) {
            expect(records.map((r) => r.cells)).toEqual(rows.map((row) => row.length));
          }
        }),
        { seed: 1, numRuns: 3000 },
      );
    });

    it(`loses no byte but line ends: ${JSON.stringify(form)}`, () => {
      fc.assert(
        fc.property(hostileTexts(form), (text) => {
          const bytes = new TextEncoder().encode(text);
          let at = 0;
          for (const record of split(text, form, 16)) {
            expect(
              /^(?:\r\n|\n|\r)?$/.test(new TextDecoder().decode(bytes.subarray(at, record.start))),
            ).toBe(true);
            at = record.end;
          }
          expect(bytes.length - at).toBeLessThanOrEqual(2);
        }),
        { seed: 2, numRuns: 1000 },
      );
    });
  }
});

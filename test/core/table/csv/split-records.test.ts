import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memorySource } from '../../../../src/core/table/byte-source.ts';
import { csvForm } from '../../../../src/core/table/csv/csv-form.ts';
import { type ParseForm, parseRecords } from '../../../../src/core/table/csv/parse-records.ts';
import type { SplitRecord } from '../../../../src/core/table/csv/split-record.ts';
import { splitRecords } from '../../../../src/core/table/csv/split-records.ts';
import { FORMS, hostileTexts } from './hostile-texts.ts';

const PLAIN: ParseForm = { delimiter: ',', quote: '"', escape: '"', crEnds: false };

async function split(text: string, form = PLAIN, windowBytes?: number): Promise<SplitRecord[]> {
  const records: SplitRecord[] = [];
  const source = memorySource(new TextEncoder().encode(text));
  await splitRecords(source, 0, csvForm(form, false), (r) => records.push(r), { windowBytes });
  return records;
}

async function texts(text: string, form = PLAIN): Promise<string[]> {
  const bytes = new TextEncoder().encode(text);
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return (await split(text, form)).map((r) => decoder.decode(bytes.subarray(r.start, r.end)));
}

describe('splitRecords', () => {
  it('counts the line endings of records as they are in the end', async () => {
    const source = memorySource(new TextEncoder().encode('id,a,b\n1,"open,x\n2,"def",y\r\n3,z,z'));
    const endings = await splitRecords(source, 0, csvForm(PLAIN, false), () => {});
    expect(endings).toEqual({ lf: 2, crlf: 1, cr: 0, none: 1 });
  });

  it('keeps quoted line ends inside a record and counts lines', async () => {
    const records = await split('a,b\r\n"x\ny",2\r\nz,3');
    expect(records.map((r) => [r.line, r.cells, r.end - r.start])).toEqual([
      [1, 2, 3],
      [2, 2, 7],
      [4, 2, 3],
    ]);
  });

  it('reads a line with a quote that is never closed as one record, and the rest as usual', async () => {
    const text = 'id,text\n1,"open\n2,fine\n3,fine\n';
    expect(await texts(text)).toEqual(['id,text', '1,"open', '2,fine', '3,fine']);
    expect((await split(text)).map((r) => r.trouble)).toEqual([
      undefined,
      'unclosed',
      undefined,
      undefined,
    ]);
  });

  it('notices that a later quote closed an unclosed one, and gives the rows back', async () => {
    const text = 'id,a,b\n1,"open,x\n2,"def",y\n3,"ghi",z\n';
    const records = await split(text);
    expect(records).toHaveLength(4);
    expect(records[1]?.trouble).toBe('unclosed');
  });

  it('marks a quoted cell whose lines each read as whole records', async () => {
    const records = await split('id,a,b\n1,"x,p\n2,y,q\n3,z",r\n4,w,s\n');
    expect(records.map((r) => r.trouble)).toEqual([undefined, 'swallowed', undefined]);
  });

  it('does not suspect an ordinary cell of several lines', async () => {
    const records = await split('id,address\n1,"1 High Street\nTown, County"\n2,x\n');
    expect(records.map((r) => r.trouble)).toEqual([undefined, undefined, undefined]);
  });

  it('takes a lone carriage return as a line end only when told to', async () => {
    expect(await texts('a\rb\rc')).toEqual(['a\rb\rc']);
    expect(await texts('a\rb\rc', { ...PLAIN, crEnds: true })).toEqual(['a', 'b', 'c']);
  });

  it('splits at a delimiter of several bytes', async () => {
    const form = { ...PLAIN, delimiter: '¦' };
    expect((await split('a¦"b¦c"¦d\n', form))[0]?.cells).toBe(3);
  });

  it('gives equal hashes to equal records wherever they stand', async () => {
    const [first, , third] = await split(`${'x'.repeat(50)}\ny\n${'x'.repeat(50)}\n`, PLAIN, 16);
    expect([third?.low, third?.high]).toEqual([first?.low, first?.high]);
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
    it(`finds the same records: ${JSON.stringify(form)}`, async () => {
      await fc.assert(
        fc.asyncProperty(
          hostileTexts(form),
          fc.integer({ min: 16, max: 40 }),
          async (text, window) => {
            const records = await split(text, form, window);
            const rows = oracle(text, form);
            if (rows === undefined) {
              expect(records.some((r) => r.trouble === 'unclosed')).toBe(true);
            } else if (!records.some((r) => r.trouble === 'unclosed')) {
              expect(records.map((r) => r.cells)).toEqual(rows.map((row) => row.length));
            }
          },
        ),
        { seed: 1, numRuns: 3000 },
      );
    });

    it(`loses no byte but line ends: ${JSON.stringify(form)}`, async () => {
      await fc.assert(
        fc.asyncProperty(hostileTexts(form), async (text) => {
          const bytes = new TextEncoder().encode(text);
          let at = 0;
          for (const record of await split(text, form, 16)) {
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

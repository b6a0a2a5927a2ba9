import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memorySource } from '../../src/core/table/byte-source.ts';
import { openCsvPair } from '../../src/core/table/csv/open-csv.ts';
import { openKernel } from '../../src/kernel/open-kernel.ts';
import { FORMS, hostileTexts } from '../core/table/csv/hostile-texts.ts';
import { editedTexts } from './edited-texts.ts';
import { expectSameWalk } from './expect-same-walk.ts';

const bytes = fc.integer({ min: 24, max: 400 });

describe('a walk over two files', () => {
  // The kernel leaves delimiters of several bytes to each file by itself.
  for (const form of FORMS.filter(
    ({ delimiter }) => delimiter.length === 1 && delimiter < '\x80',
  )) {
    const { crEnds, ...dialect } = form;
    const hints = { ...dialect, lineEnding: crEnds ? ('cr' as const) : ('lf' as const) };
    it(`finds what each by itself gives: ${JSON.stringify(form)}`, async () => {
      const pair = fc.tuple(hostileTexts(form), hostileTexts(form), fc.boolean(), bytes);
      await fc.assert(
        fc.asyncProperty(pair, ([base, head, header, window]) =>
          expectSameWalk(base, head, { ...hints, header }, window),
        ),
        { seed: 5, numRuns: 1000 },
      );
    });

    it(`finds it where one is an edit of the other: ${JSON.stringify(form)}`, async () => {
      const pair = fc.tuple(editedTexts(form), fc.boolean(), bytes);
      await fc.assert(
        fc.asyncProperty(pair, ([[base, head], header, window]) =>
          expectSameWalk(base, head, { ...hints, header }, window),
        ),
        { seed: 6, numRuns: 1000 },
      );
    });
  }

  const rows = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, i) => `${from + i},row ${from + i}\n`).join('');
  const HEADER = 'id,text\n';
  it.each([
    ['rows are appended', rows(0, 50_000), rows(0, 90_000)],
    ['rows are cut off', rows(0, 90_000), rows(0, 50_000)],
    ['a block is put in front', rows(0, 50_000), rows(50_000, 90_000) + rows(0, 50_000)],
    ['the last line ending is missing', rows(0, 50_000), rows(0, 50_000).slice(0, -1)],
    ['line endings change', rows(0, 50_000), rows(0, 50_000).replaceAll('\n', '\r\n')],
    ['every row is another', rows(0, 50_000), rows(0, 50_000).replaceAll('row', 'Row')],
    ['a cell is longer than a window', rows(0, 10), `${rows(0, 5)}5,"${'x'.repeat(3e6)}"\n`],
    ['a quote is never closed', rows(0, 50_000), `${rows(0, 20_000)}7,"x\n${rows(20_000, 50_000)}`],
    ['all rows are the same', '1,x\n'.repeat(60_000), '1,x\n'.repeat(70_000)],
    ['there is nothing', '', rows(0, 10)],
  ])('is right where %s', async (_, base, head) => {
    await expectSameWalk(HEADER + base, HEADER + head, {}, 1 << 20);
    await expectSameWalk(HEADER + head, HEADER + base, {}, 1 << 20);
  });

  it('is made for two files of one form, and not of two', async () => {
    const open = (base: string, head: string) =>
      openCsvPair(
        memorySource(new TextEncoder().encode(base)),
        memorySource(new TextEncoder().encode(head)),
        {},
        { base: { path: 'a.csv' }, head: { path: 'a.csv', scanner: openKernel() } },
      );
    const same = await open('id,n\n1,2\n', 'id,n\n1,2\n3,4\n');
    expect(same.head.beside).toMatchObject({ base: same.base, walk: { runs: [1, 0, 1] } });
    const other = await open('id,n\n1,2\n', 'id,m\n1,2\n');
    expect(other.head.beside).toBeUndefined();
  });
});

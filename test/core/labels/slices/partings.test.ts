import { describe, expect, it } from 'vitest';
import { openReader } from '../../../../src/core/checks/text/language-of.ts';
import { choosePartings } from '../../../../src/core/labels/slices/choose-partings.ts';
import { partRows } from '../../../../src/core/labels/slices/part-rows.ts';
import { readSliceTable } from '../../../../src/core/labels/slices/read-slice-table.ts';
import type { SliceFile } from '../../../../src/core/labels/slices/slice-table.ts';
import { tableOf } from '../../table-of.ts';

const WORDS = {
  eng: 'I would like to know when my order will finally arrive at home, please tell me',
  deu: 'Ich möchte gerne wissen, wann meine Bestellung endlich bei mir zu Hause ankommt, bitte',
};

async function parts(text: string, file: Partial<SliceFile> = {}, by: readonly string[] = []) {
  const sliceFile: SliceFile = {
    path: 'a.csv',
    table: await tableOf(text),
    keyColumns: [0],
    roles: { text: [1], inferred: [] },
    policy: {},
    ...file,
  };
  const table = await readSliceTable([sliceFile]);
  const partings = choosePartings(table, await openReader(40), by);
  return Object.fromEntries(
    partings.map((parting) => {
      const { values, ofRow } = partRows(table, parting);
      return [parting.name, Array.from(ofRow, (code) => values[code])];
    }),
  );
}

const line = (i: number) =>
  `T-${i},"${i % 3 === 0 ? WORDS.deu : WORDS.eng}${'!'.repeat(i)}",${i % 2 ? 'b' : i === 4 ? '' : 'a'},2024-0${1 + (i % 3)}-05,${i * 10}`;
const TEXT = `id,text,kind,created,price\n${Array.from({ length: 40 }, (_, i) => line(i)).join('\n')}\n`;

describe('choosePartings', () => {
  it('calls no script a language where it says nothing', async () => {
    const texts = ['where is my parcel', 'где моя посылка сейчас', WORDS.eng];
    const rows = Array.from({ length: 39 }, (_, i) => `T-${i},"${texts[i % 3]}",a`);
    const found = await parts(`id,text,kind\n${rows.join('\n')}\n`);
    expect(found['language of text']!.slice(0, 3)).toEqual([
      'too short to tell',
      'Cyrillic',
      'eng',
    ]);
  });

  it('cuts categories, dates, numbers, and texts by length and language', async () => {
    const found = await parts(TEXT);
    expect(Object.keys(found)).toEqual([
      'length of text',
      'language of text',
      'kind',
      'month of created',
      'price',
    ]);
    expect(found['kind']!.slice(0, 5)).toEqual(['a', 'b', 'a', 'b', '(blank)']);
    expect(found['month of created']!.slice(0, 3)).toEqual(['2024-01', '2024-02', '2024-03']);
    expect(found['language of text']!.slice(0, 3)).toEqual(['deu', 'eng', 'eng']);
    expect([...new Set(found['price'])]).toEqual([
      'up to 90',
      '100 to 190',
      '200 to 290',
      '300 and more',
    ]);
    expect(new Set(found['length of text']).size).toBe(4);
  });

  it('cuts by what is asked for', async () => {
    expect(Object.keys(await parts(TEXT, {}, ['kind']))).toEqual(['kind']);
  });

  it('tells the source by the path', async () => {
    const policy = { source: { from: 'path' as const, pattern: 'data/{source}/*.csv' } };
    const table = await tableOf('id,kind\n1,a\n2,b\n');
    const shared = { table, keyColumns: [0], roles: { text: [], inferred: [] }, policy };
    const read = await readSliceTable([
      { path: 'data/one/x.csv', ...shared },
      { path: 'data/two/x.csv', ...shared },
    ]);
    expect(read.ids).toEqual(['1', '2', '1#2', '2#2']);
    const partings = choosePartings(read, await openReader(40));
    const source = partRows(read, partings.find(({ name }) => name === 'source')!);
    expect(Array.from(source.ofRow, (code) => source.values[code])).toEqual([
      'one',
      'one',
      'two',
      'two',
    ]);
  });
});

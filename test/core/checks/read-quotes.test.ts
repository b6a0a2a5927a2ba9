import { describe, expect, it } from 'vitest';
import { quoteDetail, readQuotes } from '../../../src/core/checks/read-quotes.ts';
import { NULL } from '../../../src/core/table/cell.ts';
import { contextOf } from './context-of.ts';
import { tableOf } from './table-of.ts';

describe('readQuotes', () => {
  it('reads only the rows asked for, in the columns of either side', async () => {
    const base = tableOf(
      ['id', 'note'],
      [
        ['a', 'before'],
        ['b', 'gone'],
      ],
    );
    const head = tableOf(
      ['title', 'id', 'note'],
      [
        ['one', 'a', 'now'],
        ['', 'c', NULL],
      ],
    );
    const context = await contextOf({ base, head });
    expect(await readQuotes(context, 'head', [0, 2], [1, 0, 0])).toEqual(
      new Map([
        [0, 'one · now'],
        [1, ''],
      ]),
    );
    expect(await readQuotes(context, 'base', [0, 2], [1])).toEqual(new Map([[1, 'gone']]));
    expect(await readQuotes(context, 'head', [], [0])).toEqual(new Map());
  });

  it('cuts long texts', async () => {
    const head = tableOf(['note'], [['word '.repeat(100)]]);
    const quotes = await readQuotes(await contextOf({ head }), 'head', [0], [0]);
    expect(quotes.get(0)).toHaveLength(80);
    expect(quotes.get(0)).toMatch(/…$/);
  });
});

describe('quoteDetail', () => {
  it.each([
    ['one text where both are the same', ['x', 'a', 'a'], 'x: “a”'],
    ['both where they differ', ['x', 'a', 'b'], 'x: “a” ↔ “b”'],
    ["its own where the other's is not known", ['x', 'a'], 'x: “a”'],
  ] as const)('shows %s', (_, [detail, own, other], shown) => {
    expect(quoteDetail(detail, own, other)).toBe(shown);
  });
});

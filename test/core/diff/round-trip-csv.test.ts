import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectRoundTrip } from './round-trip.ts';

const cell = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('1', '2', '3', '01', '1.0', 'a', 'b', 'x y', '') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'a,b',
      '"q"',
      'line\nline',
      'line\r\nline',
      '\t',
      '\u2028',
      '__proto__',
      ' a ',
      '2024-01-02',
      '02/01/2024',
    ),
  },
);
const row = (width: number) => fc.array(cell, { minLength: width, maxLength: width });

function csv(rows: readonly (readonly string[])[]): string {
  const quoted = (text: string) =>
    /[",\n\r]/.test(text) || text === '' ? `"${text.replaceAll('"', '""')}"` : text;
  return rows.map((cells) => `${cells.map(quoted).join()}\n`).join('');
}

/** A table, and another one made from it by edits of the kinds that people make. */
const pair = fc.integer({ min: 1, max: 4 }).chain((width) =>
  fc
    .record({
      columns: fc.array(fc.constantFrom('id', 'name', 'label', '', 'id', '__proto__'), {
        minLength: width,
        maxLength: width,
      }),
      rows: fc.array(row(width), { maxLength: 12 }),
      edits: fc.array(
        fc.record({
          kind: fc.constantFrom('remove', 'add', 'set', 'swap', 'double'),
          at: fc.nat(30),
          to: fc.nat(30),
          cells: row(width),
          column: fc.nat(3),
          value: cell,
        }),
        { maxLength: 6 },
      ),
      column: fc.constantFrom('keep', 'drop', 'append', 'swap', 'rename'),
    })
    .map(({ columns, rows, edits, column }) => {
      const head: string[][] = rows.map((cells) => [...cells]);
      for (const edit of edits) {
        const at = head.length === 0 ? 0 : edit.at % head.length;
        if (edit.kind === 'add' || head.length === 0) head.splice(at, 0, [...edit.cells]);
        else if (edit.kind === 'remove') head.splice(at, 1);
        else if (edit.kind === 'set') head[at]![edit.column % width] = edit.value;
        else if (edit.kind === 'double') head.splice(edit.to % head.length, 0, [...head[at]!]);
        else head.splice(edit.to % head.length, 0, ...head.splice(at, 1));
      }
      const names: string[] = [...columns];
      const table = [names, ...head];
      if (column === 'drop') for (const cells of table) cells.splice(0, width > 1 ? 1 : 0);
      if (column === 'append')
        for (const [i, cells] of table.entries()) cells.push(i === 0 ? 'new' : `n${i % 3}`);
      if (column === 'swap') for (const cells of table) cells.reverse();
      if (column === 'rename') names[width - 1] = 'renamed';
      return { base: csv([columns, ...rows]), head: csv(table) };
    }),
);

const hints = { header: true, delimiter: ',' } as const;

describe('diff and apply', () => {
  it('gives head again, for generated pairs with an inferred key or none', async () => {
    await fc.assert(
      fc.asyncProperty(pair, async ({ base, head }) => {
        await expectRoundTrip(base, head, {}, hints);
      }),
      { seed: 1, numRuns: 1500 },
    );
  });

  it('gives head again, for generated pairs with a configured key that repeats', async () => {
    await fc.assert(
      fc.asyncProperty(
        pair,
        fc.constantFrom('id', 'name', 'label'),
        async ({ base, head }, key) => {
          await expectRoundTrip(base, head, { key: [key] }, hints);
        },
      ),
      { seed: 2, numRuns: 1500 },
    );
  });

  it('gives head again, for files that are no tidy tables', async () => {
    const piece = fc.constantFrom('a', 'b', ',', ',', '\n', '\n', '"', '""', '\r\n', ' ', '1');
    const mess = fc.array(piece, { maxLength: 30 }).map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(mess, mess, async (base, head) => {
        await expectRoundTrip(base, head, {}, hints);
      }),
      { seed: 3, numRuns: 1500 },
    );
  });

  it.each([
    ['', 'a,b\n1,2\n'],
    ['a,b\n1,2\n', ''],
    ['a,b\n', 'a,b\n'],
    ['a\n1\n1\n1\n', 'a\n1\n1\n'],
    ['a,b\n1,2\n', '\ufeffa;b\r\n1;2\r\n'],
  ])('%j to %j', async (base, head) => {
    expect(await expectRoundTrip(base, head)).toBeDefined();
  });
});

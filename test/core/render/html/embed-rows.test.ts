import { describe, expect, it } from 'vitest';
import type { Change } from '../../../../src/core/diff/change.ts';
import { SUBSTANTIVE } from '../../../../src/core/diff/classify/cell-class.ts';
import type { Diff } from '../../../../src/core/diff/diff.ts';
import { PAGE_BUDGET } from '../../../../src/core/render/html/choose-rows.ts';
import { embedRows } from '../../../../src/core/render/html/embed-rows.ts';
import type { FileData, RowData } from '../../../../src/core/render/html/page-data.ts';
import { Literal } from '../../../../src/core/table/cell.ts';
import { diffOf, modified, tableOf } from './sample-diff.ts';

async function embed(diff: Diff): Promise<{ rows: RowData[]; file: FileData }> {
  const identity = { dataset: 'tickets', path: 'a.csv', findings: [] };
  const rows: RowData[] = [];
  let file: FileData | undefined;
  for await (const element of embedRows(0, identity, diff, PAGE_BUDGET)) {
    const [, kind, json] =
      /^<script type="application\/json" data-(rows|file)="0">(.*)<\/script>\n$/.exec(element)!;
    if (kind === 'rows') rows.push(...JSON.parse(json!));
    else file = JSON.parse(json!);
  }
  return { rows, file: file! };
}

/** Base has columns id, old, gone; head has id, new name, fresh. */
function diffWith(changes: readonly Change[]): Diff {
  const base = tableOf(
    ['id', 'old', 'gone'],
    [
      ['1', 'a', 'x'],
      ['2', 'b', 'y'],
    ],
  );
  const head = tableOf(
    ['id', 'name', 'fresh'],
    [
      ['2', 'b', 'n'],
      ['1', 'a', 'm'],
    ],
  );
  const diff = diffOf(base, head, [0], changes);
  const [first, second] = diff.columns.pairs;
  return { ...diff, columns: { pairs: [first!, second!], added: [2], removed: [2] } };
}

describe('embedRows', () => {
  it('lays the columns of both sides out as one list', async () => {
    const { file } = await embed(diffWith([]));
    expect(file.columns).toEqual([
      { name: 'id', change: 'same', key: true, changed: 0 },
      { name: 'name', change: 'renamed', from: 'old', key: false, changed: 0 },
      { name: 'fresh', change: 'added', key: false, changed: 0 },
      { name: 'gone', change: 'removed', key: false, changed: 0 },
    ]);
    expect(file).toMatchObject({ dataset: 'tickets', path: 'a.csv', rowCount: 0, leftOut: 0 });
  });

  it('writes added and removed rows with their cells, rows and lines', async () => {
    const { rows } = await embed(
      diffWith([
        { op: 'removed', base: { index: 0, cells: ['1', 'a', 'x'] } },
        { op: 'added', head: { index: 1, cells: ['3', undefined, new Literal('1.0')] } },
      ]),
    );
    expect(rows).toEqual([
      [1, 0, 1, 2, 0, 0, ['1', 'a', null, 'x']],
      [0, 0, 0, 0, 2, 3, ['3', null, ['1.0']]],
    ]);
  });

  it('writes a modified row with its changes, and not those of an added column', async () => {
    const change = modified(
      9,
      ['1', 'a', 'x'],
      1,
      ['1', 'b', 'm'],
      [
        { baseColumn: 1, headColumn: 1, base: 'a', head: 'b', class: SUBSTANTIVE },
        { headColumn: 2, base: undefined, head: 'm', class: SUBSTANTIVE },
      ],
    );
    const { rows, file } = await embed(diffWith([change]));
    expect(rows).toEqual([[2, 1, 10, 11, 2, 3, ['1', 'b', 'm', 'x'], [1, 0, 'a']]]);
    expect(file.kinds).toEqual([['substantive', 'value']]);
  });

  it('reads the key of a moved row', async () => {
    const { rows } = await embed(diffWith([{ op: 'moved', baseIndex: 1, headIndex: 0 }]));
    expect(rows).toEqual([[3, 0, 2, 3, 1, 2, ['2']]]);
  });

  it('shows cells beyond the header, and the text of a record that could not be parsed', async () => {
    const { rows, file } = await embed(
      diffWith([
        { op: 'added', head: { index: 0, cells: ['3', 'c', 'f', 'more'] } },
        { op: 'added', head: { index: 1, cells: [], raw: '{"id": ' } },
      ]),
    );
    expect(file.columns.at(-1)).toMatchObject({ name: 'extra cell 1' });
    expect(rows.map((row) => row[6])).toEqual([['3', 'c', 'f', null, 'more'], ['{"id": ']]);
  });

  it('cuts both sides of a long cell where they differ', async () => {
    const start = 'a'.repeat(20_000);
    const change = modified(
      1,
      ['1', `${start}BASE`],
      1,
      ['1', `${start}HEAD`],
      [
        {
          baseColumn: 1,
          headColumn: 1,
          base: `${start}BASE`,
          head: `${start}HEAD`,
          class: SUBSTANTIVE,
        },
      ],
    );
    const [row] = (await embed(diffWith([change]))).rows;
    expect(row![6][1]).toMatch(/aaaHEAD$/);
    expect(row![7]![2]).toMatch(/aaaBASE$/);
    expect(JSON.stringify(row).length).toBeLessThan(21_000);
  });
});

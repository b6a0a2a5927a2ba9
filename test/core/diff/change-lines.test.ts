import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { changesSchema } from '../../../scripts/write-changes-schema.ts';
import type { DiffOptions } from '../../../src/core/diff/diff.ts';
import { diffTables } from '../../../src/core/diff/diff-tables.ts';
import { applyChanges } from '../../../src/core/diff/lines/apply-changes.ts';
import type { ChangeLine } from '../../../src/core/diff/lines/change-line.ts';
import { readChangeLine, readHeaderLine } from '../../../src/core/diff/lines/read-change-lines.ts';
import { writeChangeLines } from '../../../src/core/diff/lines/write-change-lines.ts';
import { memorySource } from '../../../src/core/table/byte-source.ts';
import { digestOf } from '../../../src/core/table/digest.ts';
import { tableOf } from '../table-of.ts';

async function lines(base: string, head: string, options: DiffOptions = {}, path?: string) {
  const diff = await diffTables(
    await tableOf(base, {}, path),
    await tableOf(head, {}, path),
    options,
  );
  const digest = await digestOf(memorySource(new TextEncoder().encode(base)));
  return [...writeChangeLines(diff, digest)];
}

const changes = async (...args: Parameters<typeof lines>) =>
  (await lines(...args)).slice(1, -1).map((line) => JSON.parse(line));

describe('writeChangeLines', () => {
  it('tells removed, modified, added and moved rows, counted from 1', async () => {
    expect(
      await changes('id,zip\n1,00501\n2,x\n3,y\n4,z\n', 'id,zip\n1,501\n4,z\n3,y\n5,w\n'),
    ).toEqual([
      { type: 'removed', base_row: 2, row: ['2', 'x'] },
      {
        type: 'modified',
        base_row: 1,
        head_row: 1,
        cells: [
          {
            base_column: 2,
            head_column: 2,
            base: '00501',
            head: '501',
            class: 'damage',
            kind: 'leading-zeros-lost',
          },
        ],
      },
      { type: 'moved', base_row: 4, head_row: 2 },
      { type: 'added', head_row: 4, row: ['5', 'w'] },
    ]);
  });

  it('gives cells of an added column head alone, and counts such rows as filled', async () => {
    const all = await lines('id\na\nb\n', 'id,n\na,1\nb,2\n');
    expect(JSON.parse(all[1]!)).toEqual({
      type: 'modified',
      base_row: 1,
      head_row: 1,
      cells: [{ head_column: 2, head: '1' }],
    });
    expect(JSON.parse(all.at(-1)!)).toMatchObject({ modified: 0, filled: 2 });
  });

  it('has no line for a removed column, a new line ending or a byte order mark', async () => {
    expect(await changes('id,n\na,1\nb,2\n', '\ufeffid\r\na\r\nb\r\n')).toEqual([]);
  });

  it('keeps number text, and tells missing from null', async () => {
    const all = await lines(
      '{"id":1,"n":1.0}\n',
      '{"id":1,"n":12345678901234567890.10}\n{"id":2,"x":null}\n',
      { key: ['id'] },
      'd.jsonl',
    );
    expect(all[1]).toContain('"base":1.0,"head":12345678901234567890.10');
    expect(all[2]).toContain('"row":[2,null,null],"missing":[2]');
  });

  it('writes lines that every reader splits alike', async () => {
    const all = await lines('id,t\n1,x\n', 'id,t\n1,x\u2028y\n');
    expect(all[1]).not.toContain('\u2028');
    expect(JSON.parse(all[1]!).cells[0].head).toBe('x\u2028y');
  });

  it('writes what the published schema describes', async () => {
    const validate = new Ajv({ strict: false }).compile(changesSchema());
    const all = [
      ...(await lines('id,a\n1,x\n2,y\n3,z\n', 'id,a,b\n3,z,1\n1,w\n9,,2\n')),
      ...(await lines('{"id":1}\n[1]\n', '{"id":2}\n{"id":1,"x":{"a":[1]}}\n', {}, 'd.jsonl')),
    ];
    for (const line of all)
      expect(validate(JSON.parse(line)), line + JSON.stringify(validate.errors)).toBe(true);
  });

  it('is described by a schema that is current', () => {
    const published = readFileSync(
      new URL('../../../schema/changes.schema.json', import.meta.url),
      'utf8',
    );
    expect(JSON.parse(published)).toEqual(changesSchema());
  });
});

describe('applyChanges', () => {
  async function apply(base: string, text: readonly string[]) {
    const table = await tableOf(base);
    const digest = await digestOf(memorySource(new TextEncoder().encode(base)));
    const header = readHeaderLine(text[0]!);
    const list = text.slice(1).map((line, i) => readChangeLine(line, i + 2));
    const found = list.filter((line): line is ChangeLine => line !== undefined);
    const rows = [];
    for await (const batch of applyChanges(table, digest, header, found)) rows.push(...batch);
    return rows;
  }

  const BASE = 'id,a\n1,x\n2,y\n';
  const made = lines(BASE, 'id,a\n1,z\n');

  it('refuses another base', async () => {
    await expect(apply('id,a\n1,x\n2,q\n', await made)).rejects.toMatchObject({
      code: 'apply-mismatch',
    });
  });

  it.each([
    ['a changed cell that base does not have', '"base":"x"', '"base":"q"'],
    ['a removed row that base does not have', '"row":["2","y"]', '"row":["2","q"]'],
    ['a row that is not there', '"base_row":2', '"base_row":7'],
    ['a row named twice', '"base_row":2', '"base_row":1'],
  ])('refuses %s', async (_what, from, to) => {
    const forged = (await made).map((line) => line.replace(from, to));
    await expect(apply(BASE, forged)).rejects.toMatchObject({ code: 'apply-mismatch' });
  });

  it('refuses text that is no change, naming the line', async () => {
    await expect(apply(BASE, [(await made)[0]!, '{"type":"nonsense"}'])).rejects.toThrow(/Line 2/);
    expect(() => readHeaderLine('not json')).toThrow(/Line 1/);
  });
});

import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { TableProfilers } from '../../../src/check/profile/table-profilers.ts';
import { profileCells } from '../../../src/core/profile/profile-cells.ts';
import { memorySource } from '../../../src/core/table/byte-source.ts';
import { openTable } from '../../../src/core/table/open-table.ts';
import type { Table } from '../../../src/core/table/table.ts';
import { openKernel } from '../../../src/kernel/open-kernel.ts';
import { openFileSource } from '../../../src/revisions/bytes/open-file-source.ts';
import { temporaryFolder } from '../../revisions/git-fixture.ts';

const TEXT = `id;label;note\n${Array.from({ length: 3000 }, (_, i) => `${i};${'abc'[i % 3]};"é; ""${i}"""\n`).join('')}`;
const BYTES = new TextEncoder().encode(`\ufeff${TEXT}`);

let file: Awaited<ReturnType<typeof open>>;
let table: Table;

beforeAll(async () => {
  file = await open(join(temporaryFolder(), 'data.csv'), 'wx+');
  await file.write(BYTES);
  const source = openFileSource(file, BYTES.length);
  table = await openTable(source, {}, { path: 'data.csv', scanner: openKernel() });
});
afterAll(() => file.close());

it('profiles a large file on another thread, as it is profiled here', async () => {
  const profilers = new TableProfilers(0);
  expect(profilers.isApart(table)).toBe(true);
  const both = await Promise.all([profilers.profile(table), profilers.profile(table)]);
  const here = await profileCells(table);
  expect(here.columns.map(({ filled }) => filled)).toEqual([3000, 3000, 3000]);
  expect(both).toEqual([here, here]);
  await profilers.close();
});

it('leaves small files, and bytes in memory, where they are', async () => {
  expect(new TableProfilers().isApart(table)).toBe(false);
  const held = await openTable(memorySource(BYTES), {}, { path: 'x.csv', scanner: openKernel() });
  const profilers = new TableProfilers(0);
  expect(profilers.isApart(held)).toBe(false);
  expect((await profilers.profile(held)).rows).toBe(3000);
  await profilers.close();
});

it('says so where the thread fails, and where it is ended', async () => {
  const profilers = new TableProfilers(0);
  const gone = { ...table, bytes: { ...table.bytes!, descriptor: 99_999 } };
  await expect(profilers.profile(gone)).rejects.toThrow(/profiles a file failed: .*EBADF/s);
  const waiting = expect(profilers.profile(table)).rejects.toThrow('it was ended');
  await profilers.close();
  await waiting;
});

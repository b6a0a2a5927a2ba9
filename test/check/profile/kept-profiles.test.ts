import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folderCache } from '../../../src/check/profile/folder-cache.ts';
import { keptProfile } from '../../../src/check/profile/kept-profiles.ts';
import { profileCells } from '../../../src/core/profile/profile-cells.ts';
import { readProfile, writeProfile } from '../../../src/core/profile/profile-text.ts';
import type { TableProfile } from '../../../src/core/profile/table-profile.ts';
import { memorySource } from '../../../src/core/table/byte-source.ts';
import { openTable } from '../../../src/core/table/open-table.ts';
import type { Table } from '../../../src/core/table/table.ts';
import { openKernel } from '../../../src/kernel/open-kernel.ts';
import { temporaryFolder } from '../../revisions/git-fixture.ts';

const rows = (count: number) =>
  Array.from({ length: count }, (_, i) => `${i},${i % 2 ? '' : '2024-03-05'},é${i % 3},\n`).join(
    '',
  );

async function tableOf(text: string, content?: string): Promise<Table> {
  const source = memorySource(new TextEncoder().encode(text));
  const named = content === undefined ? source : { ...source, content };
  return openTable(named, {}, { path: 'data.csv', scanner: openKernel() });
}

/** Counts how often a profile is made. */
function maker() {
  let made = 0;
  const make = (table: Table): Promise<TableProfile> => {
    made++;
    return profileCells(table);
  };
  return { make, count: () => made };
}

it.each([0, 3, 3000])('comes back as it was, of %i rows', async (count) => {
  const profile = await profileCells(await tableOf(`id,day,label,note\n${rows(count)}`));
  expect(readProfile(writeProfile(profile))).toEqual(profile);
});

it.each([
  ['cut short', (text: string) => text.slice(0, -5)],
  ['changed', (text: string) => text.replace('"rows":3', '"rows":4')],
  ['of another version', (text: string) => text.replace('assay-profile 1', 'assay-profile 2')],
  ['empty', () => ''],
  ['something else', () => '{"rows":3}'],
])('is not believed where it is %s', async (_, damage) => {
  const text = writeProfile(await profileCells(await tableOf(`id,day,label,note\n${rows(3)}`)));
  expect(readProfile(damage(text))).toBeUndefined();
});

it('is made once for the same bytes read in the same way, and again for others', async () => {
  const folder = join(temporaryFolder(), 'cache');
  const { make, count } = maker();
  const text = `id,day,label,note\n${rows(50)}`;
  const table = await tableOf(text, 'git:1');
  const first = await keptProfile(table, make, folderCache(folder), 0);
  expect(await keptProfile(await tableOf(text, 'git:1'), make, folderCache(folder), 0)).toEqual(
    first,
  );
  expect(count()).toBe(1);
  await keptProfile(await tableOf(text, 'git:2'), make, folderCache(folder), 0);
  await keptProfile(await tableOf(text), make, folderCache(folder), 0);
  await keptProfile(table, make, folderCache(folder), 1e9);
  await keptProfile(table, make, undefined, 0);
  expect(count()).toBe(5);
});

it('is made anew where what was kept is damaged, or belongs to another table', async () => {
  const folder = temporaryFolder();
  const { make, count } = maker();
  const table = await tableOf(`id,day,label,note\n${rows(50)}`, 'git:1');
  const profile = await keptProfile(table, make, folderCache(folder), 0);
  const [name] = readdirSync(folder);
  const other = writeProfile(await profileCells(await tableOf('id\n1\n')));
  for (const text of ['', 'x', readFileSync(join(folder, name!), 'utf8').slice(9), other]) {
    writeFileSync(join(folder, name!), text);
    expect(await keptProfile(table, make, folderCache(folder), 0)).toEqual(profile);
  }
  expect(count()).toBe(5);
});

it('keeps no more than fits, and the latest used of it', async () => {
  const folder = temporaryFolder();
  const cache = folderCache(folder, 25);
  for (const name of ['a', 'b']) {
    await cache.write(name, '0123456789');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  expect(await cache.read('a')).toBe('0123456789');
  await new Promise((resolve) => setTimeout(resolve, 20));
  await cache.write('c', '0123456789');
  expect(readdirSync(folder).sort()).toEqual(['a', 'c']);
});

it('does without where nothing can be kept', async () => {
  const place = join(temporaryFolder(), 'file');
  writeFileSync(place, 'no folder');
  const cache = folderCache(place);
  await cache.write('a', 'x');
  expect(await cache.read('a')).toBeUndefined();
});

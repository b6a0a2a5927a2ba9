import { createHash } from 'node:crypto';
import type { TableProfile } from '../../core/profile/table-profile.ts';
import type { Table } from '../../core/table/table.ts';
import { VERSION } from '../../version.ts';
import type { ProfileCache } from './profile-cache.ts';

/** Below this a profile is made sooner than it is looked for. */
const LEAST_BYTES = 4 * 1024 * 1024;

/**
 * The profile of a table as it was kept under the name of its bytes; else as it is made, and kept. The base of a pull request is
 * so profiled once, however often head is pushed.
 */
export async function keptProfile(
  table: Table,
  make: (table: Table) => Promise<TableProfile>,
  cache: ProfileCache | undefined,
  leastBytes = LEAST_BYTES,
): Promise<TableProfile> {
  const name = cache && nameOf(table, leastBytes);
  if (name === undefined) return make(table);
  const { readProfile, writeProfile } = await import('../../core/profile/profile-text.ts');
  const text = await cache!.read(name);
  const known = text === undefined ? undefined : readProfile(text);
  // A name is made of a digest, and still another table's profile must do no harm.
  if (known?.columns.length === table.columns.length) return known;
  const made = await make(table);
  await cache!.write(name, writeProfile(made));
  return made;
}

/** What the profile depends on: the bytes, how they are read, and the version that reads them. */
function nameOf({ bytes, access }: Table, leastBytes: number): string | undefined {
  if (!bytes?.content || !access || bytes.byteLength < leastBytes) return undefined;
  const { start, encoding, form, header, columns } = access.origin;
  const parts = [VERSION, bytes.content, start, encoding, form, header, columns];
  return `${createHash('sha256').update(JSON.stringify(parts)).digest('hex')}.profile`;
}

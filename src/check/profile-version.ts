import { scanKeys } from '../core/checks/keys/scan-keys.ts';
import { profileTable } from '../core/checks/profile-table.ts';
import { SharedScans } from '../core/checks/shared-scans.ts';
import { scanTypes } from '../core/suggest/scan-types.ts';
import type { ProfiledVersion } from '../core/suggest/suggest-checks.ts';
import type { Table } from '../core/table/table.ts';

/** An estimate of different values may be off by a few percent. */
const NEARLY_ALL = 0.9;

/** Profiles a table; the columns that may be unique are counted exactly, in a second pass. */
export async function profileVersion(name: string, table: Table): Promise<ProfiledVersion> {
  const scans = new SharedScans();
  const [profile, types] = await Promise.all([profileTable(scans, table), scanTypes(scans, table)]);
  const candidates = profile.columns.flatMap(({ distinct, filled }, index) =>
    filled > 0 && distinct.count >= filled * NEARLY_ALL ? [index] : [],
  );
  const counted = await Promise.all(
    candidates.map(async (index) => {
      const { duplicates } = await scanKeys(scans, table, [index]);
      return duplicates.length === 0 ? [index] : [];
    }),
  );
  return { name, columns: table.columns, profile, types, unique: new Set(counted.flat()) };
}

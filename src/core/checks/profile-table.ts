import type { TableProfile } from '../profile/table-profile.ts';
import type { Table } from '../table/table.ts';
import type { SharedScans } from './shared-scans.ts';

/** The profile of a table, once a table however many checks ask. */
export function profileTable(scans: SharedScans, table: Table): Promise<TableProfile> {
  return scans.profile(table);
}

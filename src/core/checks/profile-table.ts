import { profileCells } from '../profile/profile-cells.ts';
import type { TableProfile } from '../profile/table-profile.ts';
import { TableProfiler } from '../profile/table-profiler.ts';
import type { Table } from '../table/table.ts';
import type { SharedScans } from './shared-scans.ts';

/**
 * The profile of a table, once a table however many checks ask: from the bytes of its cells where they tell, else in the pass that
 * all scans share.
 */
export function profileTable(scans: SharedScans, table: Table): Promise<TableProfile> {
  if (table.access) return scans.apart(table, 'profile', () => profileCells(table));
  return scans.of(table, 'profile', () => new TableProfiler(table.columns.length));
}

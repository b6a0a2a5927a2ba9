import type { TableProfile } from '../profile/table-profile.ts';
import { TableProfiler } from '../profile/table-profiler.ts';
import type { Table } from '../table/table.ts';
import type { SharedScans } from './shared-scans.ts';

/** The profile of a table, once a table however many checks ask, in the pass that all scans share. */
export function profileTable(scans: SharedScans, table: Table): Promise<TableProfile> {
  return scans.of(table, 'profile', () => new TableProfiler(table.columns.length));
}

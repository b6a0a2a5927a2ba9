import { keyOfNewTable } from '../../check/key-of-new-table.ts';
import { datasetFor } from '../../config/dataset-for.ts';
import { DEFAULT_CONFIG } from '../../config/default-config.ts';
import { findRoles } from '../../core/checks/find-roles.ts';
import { scanKeys } from '../../core/checks/keys/scan-keys.ts';
import { SharedScans } from '../../core/checks/shared-scans.ts';
import type { SuggestedFor } from '../../core/suggest/render-suggestions.ts';
import type { Table } from '../../core/table/table.ts';

type Columns = Pick<SuggestedFor, 'key' | 'unfitKey' | 'label' | 'text'>;

/**
 * What the columns of a table look like. A key is one only where every row has its own: the next check would fail
 * by a key that is not.
 *
 * @param stem The file's name without folder and extension.
 */
export async function findColumns(table: Table, stem: string): Promise<Columns> {
  const columns = await keyOfNewTable(table, [], stem);
  const names = columns.map((column) => table.columns[column] ?? '');
  const { duplicates, blank } = await scanKeys(new SharedScans(), table, columns);
  const shared = duplicates.reduce((sum, rows) => sum + rows.length, 0);
  const without = new Set(blank.flat()).size;
  const isFit = shared === 0 && without === 0;
  return {
    key: isFit ? names : [],
    ...(isFit ? {} : { unfitKey: { columns: names, shared, blank: without } }),
    ...(await findMeaning(table)),
  };
}

async function findMeaning(table: Table): Promise<Pick<Columns, 'label' | 'text'>> {
  const dataset = datasetFor(DEFAULT_CONFIG, 'data.csv');
  if (!dataset) return { text: [] };
  const { label, text } = (await findRoles(dataset, table)).head;
  const name = label === undefined ? undefined : table.columns[label];
  return {
    ...(name === undefined ? {} : { label: name }),
    text: text.map((column) => table.columns[column] ?? ''),
  };
}

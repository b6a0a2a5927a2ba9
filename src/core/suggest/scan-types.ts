import type { RowScan, SharedScans } from '../checks/shared-scans.ts';
import { parseTableSchema } from '../schema/descriptor/parse-table-schema.ts';
import { type Cell, isBlank } from '../table/cell.ts';
import type { Table } from '../table/table.ts';

/** The types that suggestions name; a datetime is written in too many ways. */
const TYPES = ['string', 'boolean', 'integer', 'number', 'date'] as const;

const MOST_SEEN = 5000;

/** A type of Table Schema that a suggestion may name. */
export type SuggestedType = (typeof TYPES)[number];

/**
 * For each column the types that every one of its cells has, judged as a schema judges them: text `5` is a number in a
 * CSV file, and not in a JSON one.
 */
export function scanTypes(
  scans: SharedScans,
  table: Table,
): Promise<readonly ReadonlySet<SuggestedType>[]> {
  return scans.of(table, 'types of a schema', () => typeScan(table));
}

function typeScan({ columns, format }: Table): RowScan<readonly ReadonlySet<SuggestedType>[]> {
  const found = columns.map(() => judges());
  // Most columns say the same things over and over.
  const seen = columns.map(() => new Set<Cell>());
  return {
    row({ cells, raw }) {
      if (raw !== undefined || cells.every(isBlank)) return;
      found.forEach((types, column) => {
        const cell = cells[column];
        if (seen[column]!.has(cell)) return;
        if (seen[column]!.size < MOST_SEEN) seen[column]!.add(cell);
        for (const [type, judge] of types) {
          const fault = judge.judge(cell, format, () => {});
          if (fault) types.delete(type);
        }
      });
    },
    finish: () => found.map((types) => new Set(types.keys())),
  };
}

function judges() {
  const { schema } = parseTableSchema({ fields: TYPES.map((type) => ({ name: type, type })) });
  return new Map((schema?.fields ?? []).map((judge) => [judge.field.type as SuggestedType, judge]));
}

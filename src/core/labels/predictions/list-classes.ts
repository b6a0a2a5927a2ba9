import { cellText, isBlank } from '../../table/cell.ts';
import type { Table } from '../../table/table.ts';
import type { PredictionColumns } from './prediction-columns.ts';
import { readProbabilityObject } from './read-probability-object.ts';

/**
 * The classes that predictions speak of, with the 0-based row where each is seen first; undefined for one that a column is
 * named for.
 */
export async function listClasses(
  table: Table,
  { classes, object, predicted }: PredictionColumns,
): Promise<Map<string, number | undefined>> {
  const seen = new Map<string, number | undefined>();
  for (const { label } of classes) seen.set(label, undefined);
  const hasColumns = classes.length > 0;
  if (hasColumns || (object === undefined && predicted === undefined)) return seen;
  for await (const rows of table.read()) {
    for (const { index, cells } of rows) {
      const labels =
        object === undefined
          ? isBlank(cells[predicted!])
            ? []
            : [cellText(cells[predicted!])]
          : (readProbabilityObject(cells[object]) ?? []).map(([label]) => label);
      for (const label of labels) if (!seen.has(label)) seen.set(label, index);
    }
  }
  return seen;
}

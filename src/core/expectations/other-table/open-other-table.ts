import { z } from 'zod';
import type { Table } from '../../table/table.ts';
import { CannotJudge, type Surroundings } from '../define/expectation.ts';

/** The path of another file, as Great Expectations names another table. */
export const otherTableName = z
  .string()
  .min(1, 'must not be empty')
  .meta({
    description: 'The path of the other file, from the root.',
    examples: ['data/labels.csv'],
  });

/** Opens the other file at the same revision. */
export async function openOtherTable(
  path: string,
  { other }: Pick<Surroundings, 'other'>,
): Promise<Table> {
  const found = await other(path);
  if (!found) throw new CannotJudge(`There is no data file ${JSON.stringify(path)}.`);
  return found;
}

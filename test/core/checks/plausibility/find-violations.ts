import { z } from 'zod';
import type { Check, Violation } from '../../../../src/core/checks/check.ts';
import { type ContextSpec, contextOf } from '../context-of.ts';
import { tableOf } from '../table-of.ts';

type Rows = readonly (readonly string[])[];

export interface ChangeSpec extends Omit<ContextSpec, 'base' | 'head' | 'columns'> {
  readonly columns: readonly string[];
  /** Left out, the file is new. */
  readonly base?: Rows;
  readonly head: Rows;
  readonly parameters?: Readonly<Record<string, unknown>>;
}

/** What a check finds in a change, rows of equal position being pairs. */
export async function findViolations(
  check: Check,
  { columns, base, head, parameters = {}, ...spec }: ChangeSpec,
): Promise<readonly Violation[]> {
  const context = await contextOf({
    ...spec,
    ...(base ? { base: tableOf(columns, base) } : {}),
    head: tableOf(columns, head),
  });
  return check.find(context, z.object(check.parameters).parse(parameters));
}

/** The same for a file of one column whose head adds cells to base's; gives the texts it finds fault with. */
export async function faultyAdditions(
  check: Check,
  column: string,
  base: readonly (string | number)[],
  added: readonly (string | number)[],
  spec: Partial<ChangeSpec> = {},
): Promise<string[]> {
  const rows = (cells: readonly (string | number)[]) => cells.map((cell) => [String(cell)]);
  const head = [...base, ...added];
  const found = await findViolations(check, {
    columns: [column],
    base: rows(base),
    head: rows(head),
    ...spec,
  });
  return found.flatMap(({ side, index }) =>
    side === 'head' && index !== undefined && index >= base.length ? [String(head[index])] : [],
  );
}

/** Whole numbers from 0, for columns that need many different ones. */
export function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, i) => i);
}

import type { ColumnType } from '../profile/infer-type.ts';
import type { Row, Table } from '../table/table.ts';
import { aggregateRun } from './aggregate-run.ts';
import { ColumnTypesScan } from './column-types-scan.ts';
import type { ConfiguredExpectation } from './configured-expectation.ts';
import type { DeclaredColumn } from './declared-columns.ts';
import type { Evaluation } from './evaluation.ts';
import { CannotJudge, type Surroundings } from './expectation.ts';
import { type ExpectationRun, failedRun, guardedRun } from './expectation-run.ts';
import { ExpectationsScan } from './expectations-scan.ts';
import { mapRun } from './map-run.ts';
import { nameMissingColumn } from './name-missing-column.ts';
import { readValue } from './read-value.ts';
import { columnsOfCondition } from './row-condition/columns-of-condition.ts';
import { compileCondition, EVERY_ROW } from './row-condition/compile-condition.ts';
import type { ValueColumn } from './value-column.ts';

/** What a table's expectations may know of the world around it, and how they read it. */
export interface EvaluationContext
  extends Pick<Surroundings, 'other' | 'now' | 'random' | 'slowMatcher'> {
  /** What a schema says of columns, by name; the types of the rest are inferred where the format has none. */
  readonly declared?: ReadonlyMap<string, DeclaredColumn>;
  /** Puts a table's rows through a scan of that name; several scans may share one pass. */
  scan<T>(table: Table, name: string, start: () => TableScan<T>): Promise<T>;
}

interface TableScan<T> {
  row(row: Row): void;
  finish(): T | Promise<T>;
}

/**
 * Judges a table by expectations, in their order: in one pass over its rows, after one that finds the types of the
 * columns where the format has none.
 */
export async function evaluateExpectations(
  table: Table,
  expectations: readonly ConfiguredExpectation[],
  context: EvaluationContext,
): Promise<Evaluation[]> {
  const names = new Set(expectations.flatMap(columnsRead));
  const positions = new Map([...names].map((name) => [name, table.columns.indexOf(name)]));
  const present = [...positions].filter(([, position]) => position !== -1);
  const types = await typesOf(table, new Map(present), context);
  const columns = present.map(([name, position]): ValueColumn => {
    return {
      name,
      position,
      read: cellReader(table, types.get(name), context.declared?.get(name)),
    };
  });
  const slots = new Map(columns.map(({ name }, slot) => [name, slot]));
  const runs: ExpectationRun[] = [];
  for (const configured of expectations) {
    runs.push(await startRun(configured, { table, slots, types, context }));
  }
  return context.scan(
    table,
    nameOf(expectations),
    () => new ExpectationsScan(table, columns, runs),
  );
}

/** Two lists of expectations over one table are two scans. */
function nameOf(expectations: readonly ConfiguredExpectation[]): string {
  const all = expectations.map(({ expectation, kwargs }) => [expectation.name, kwargs]);
  return `expectations ${JSON.stringify(all)}`;
}

function columnsRead({
  expectation,
  columns,
  condition,
}: ConfiguredExpectation): readonly string[] {
  const own = expectation.domain === 'table' ? [] : columns;
  return condition ? [...own, ...columnsOfCondition(condition)] : own;
}

/** The type of each column by name; none where values carry their own. */
async function typesOf(
  table: Table,
  columns: ReadonlyMap<string, number>,
  { declared, scan }: EvaluationContext,
): Promise<Map<string, ColumnType>> {
  const types = new Map<string, ColumnType>();
  const untyped: [string, number][] = [];
  for (const [name, position] of columns) {
    const column = declared?.get(name);
    if (column) types.set(name, column.type);
    else untyped.push([name, position]);
  }
  if (table.format !== 'csv' || untyped.length === 0) return types;
  const positions = untyped.map(([, position]) => position);
  const scanName = `column-types ${positions.join()}`;
  const found = await scan(table, scanName, () => new ColumnTypesScan(positions));
  for (const [name, position] of untyped) types.set(name, found.get(position) ?? 'text');
  return types;
}

/** Values that carry their type are as they are: a schema does not make a number of JSON's `"1"`. */
function cellReader(
  { format }: Table,
  type: ColumnType | undefined,
  declared: DeclaredColumn | undefined,
): ValueColumn['read'] {
  const readAs = format === 'csv' ? type : undefined;
  if (!declared) return (cell) => readValue(cell, readAs);
  return (cell) => (declared.isMissing(cell) ? null : readValue(cell, readAs));
}

interface Prepared {
  readonly table: Table;
  readonly slots: ReadonlyMap<string, number>;
  readonly types: ReadonlyMap<string, ColumnType>;
  readonly context: EvaluationContext;
}

async function startRun(
  configured: ConfiguredExpectation,
  { table, slots, types, context }: Prepared,
): Promise<ExpectationRun> {
  const { expectation, parameters, columns, condition } = configured;
  const missing = columnsRead(configured).find((name) => !slots.has(name));
  if (missing !== undefined)
    return failedRun(configured, nameMissingColumn(missing, table.columns));
  const { other, now, random, slowMatcher } = context;
  const surroundings = {
    table,
    types: columns.map((name) => types.get(name)),
    other,
    now,
    random,
    slowMatcher,
  };
  const slotOf = (name: string) => slots.get(name) ?? -1;
  const isMeant = condition ? compileCondition(condition, slotOf) : EVERY_ROW;
  const own = expectation.domain === 'table' ? [] : columns.map(slotOf);
  try {
    const run =
      expectation.form === 'map'
        ? mapRun(
            configured,
            expectation,
            await expectation.start(parameters, surroundings),
            own,
            isMeant,
          )
        : aggregateRun(
            configured,
            expectation,
            await expectation.start(parameters, surroundings),
            own,
            isMeant,
          );
    return guardedRun(configured, run);
  } catch (error) {
    if (error instanceof CannotJudge) return failedRun(configured, error.message);
    throw error;
  }
}

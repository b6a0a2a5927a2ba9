import type { ColumnType } from '../../profile/infer-type.ts';
import type { Table } from '../../table/table.ts';
import { CannotJudge, type Surroundings } from '../define/expectation.ts';
import { columnsOfCondition } from '../row-condition/columns-of-condition.ts';
import { compileCondition, EVERY_ROW } from '../row-condition/compile-condition.ts';
import { readValue } from '../values/read-value.ts';
import type { ValueColumn } from '../values/value-column.ts';
import { aggregateRun } from './aggregate-run.ts';
import type { ConfiguredExpectation } from './configured-expectation.ts';
import type { DeclaredColumn } from './declared-columns.ts';
import type { Evaluation } from './evaluation.ts';
import { type ExpectationRun, failedRun, guardedRun } from './expectation-run.ts';
import { ExpectationsScan } from './expectations-scan.ts';
import { mapRun } from './map-run.ts';
import { nameMissingColumn } from './name-missing-column.ts';
import { type TypeSources, typesOfColumns } from './types-of-columns.ts';

/** What a table's expectations may know of the world around it, and how they read it. */
export interface EvaluationContext
  extends TypeSources,
    Pick<Surroundings, 'other' | 'now' | 'random' | 'slowMatcher'> {}

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
  const types = await typesOfColumns(table, new Map(present), context);
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

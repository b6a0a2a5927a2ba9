import type { Cell } from '../../table/cell.ts';
import type { Present, Value } from '../values/value.ts';
import {
  type AggregateExpectation,
  type AggregateVerdict,
  aggregateExpectation,
  type MapExpectation,
  type MapJudge,
  mapExpectation,
  type Of,
  type RowCounts,
  type Shape,
  type Surroundings,
} from './expectation.ts';

interface ColumnMap<P extends Shape>
  extends Omit<MapExpectation<P>, 'form' | 'domain' | 'start' | 'nulls'> {
  /** Makes the test of one table's values; nulls are left out. */
  test(parameters: Of<P>, surroundings: Surroundings): ValueTest | Promise<ValueTest>;
}

/** Whether a value, with the cell it came from, meets an expectation. */
export type ValueTest = (value: Present, cell: Cell) => boolean;

/** An expectation about each value of one column by itself. */
export function columnMap<P extends Shape>({ test, ...named }: ColumnMap<P>): MapExpectation {
  return mapExpectation<P>({
    ...named,
    domain: 'column',
    start: async (parameters, surroundings): Promise<MapJudge> => {
      const meets = await test(parameters, surroundings);
      return { meets: ([value], [cell]) => meets(value as Present, cell) };
    },
  });
}

interface ColumnAggregate<P extends Shape>
  extends Omit<AggregateExpectation<P>, 'form' | 'domain' | 'start' | 'nulls'> {
  start(parameters: Of<P>, surroundings: Surroundings): ColumnScan | Promise<ColumnScan>;
}

/** Adds up the values of one column; nulls are left out. */
export interface ColumnScan {
  value(value: Present): void;
  finish(counts: RowCounts): AggregateVerdict | Promise<AggregateVerdict>;
}

/** An expectation about all values of one column together. */
export function columnAggregate<P extends Shape>({
  start,
  ...named
}: ColumnAggregate<P>): AggregateExpectation {
  return aggregateExpectation<P>({
    ...named,
    domain: 'column',
    start: async (parameters, surroundings) => {
      const scan = await start(parameters, surroundings);
      return {
        row: ([value]: readonly Value[]) => scan.value(value as Present),
        finish: scan.finish,
      };
    },
  });
}

import type { z } from 'zod';
import type { Dimension } from '../../checks/dimension.ts';
import type { SlowMatcher } from '../../pattern/slow-matcher.ts';
import type { ColumnType } from '../../profile/infer-type.ts';
import type { Cell } from '../../table/cell.ts';
import type { Table } from '../../table/table.ts';
import type { Json, Value } from '../values/value.ts';

/** The parameters of an expectation by name, beside those that all of its kind have. */
export type Shape = Readonly<Record<string, z.ZodType>>;

/** Parameters, parsed. */
export type Of<P extends Shape> = { readonly [name in keyof P]: z.output<P[name]> };

/**
 * What an expectation is about, which says which parameters name its columns:
 * `column`; `column_A` and `column_B`; `column_list`; or none.
 */
export type Domain = 'column' | 'column-pair' | 'columns' | 'table';

/** What is known before the first row. */
export interface Surroundings {
  readonly table: Table;
  /** The type of each of the expectation's columns: by the schema, else inferred; `undefined` where values carry their own. */
  readonly types: readonly (ColumnType | undefined)[];
  /** Another file of the repository at the same revision, by its path. */
  other(path: string): Promise<Table | undefined>;
  readonly now: Date;
  /** Matches what the linear-time engine of regular expressions cannot. */
  readonly slowMatcher: SlowMatcher;
  /** Numbers from 0 to 1 that are the same for the same data. */
  random(): number;
}

/** What all expectations have. */
interface Named<P extends Shape> {
  /** Great Expectations' name, or one in its manner. */
  readonly name: string;
  readonly dimension: Dimension;
  /** One sentence for the documentation: what holds when it is met. */
  readonly about: string;
  /** What differs from Great Expectations, where something does. */
  readonly differs?: string;
  /** Of one that Great Expectations does not have: who asks it, and how this one differs. */
  readonly elsewhere?: string;
  readonly domain: Domain;
  readonly parameters: P;
  /** What is wrong between parameters, e.g. `min_value is greater than max_value`. */
  fault?(parameters: Of<P>): string | undefined;
}

/** An expectation that each row meets or does not. */
export interface MapExpectation<P extends Shape = Shape> extends Named<P> {
  readonly form: 'map';
  /** `kept` where null is judged too; otherwise a column's nulls, and the rows that `ignore_row_if` says, are left out. */
  readonly nulls?: 'kept';
  /**
   * Makes the judge of one table's rows.
   *
   * @throws {CannotJudge} where the table cannot be judged, as where a column holds no numbers.
   */
  start(parameters: Of<P>, surroundings: Surroundings): MapJudge | Promise<MapJudge>;
}

/** Judges the rows of one table, in order. */
export interface MapJudge {
  /** Whether a row meets the expectation, from the values and cells of the expectation's columns. */
  meets(values: readonly Value[], cells: readonly Cell[], index: number): boolean;
  /** The other rows (0-based) that the last verdict rests on, where there are any. */
  partners?(): readonly number[];
  /** Rows that turned out not to meet it only when later ones were seen. */
  late?(): readonly UnexpectedRow[] | Promise<readonly UnexpectedRow[]>;
}

/** A row that does not meet an expectation. */
export interface UnexpectedRow {
  /** 0-based. */
  readonly index: number;
  /** Of the expectation's columns. */
  readonly values: readonly Value[];
  /** Other rows (0-based) that take part, as the one with the same value. */
  readonly partners?: readonly number[];
}

/** An expectation about a number that all rows make together. */
export interface AggregateExpectation<P extends Shape = Shape> extends Named<P> {
  readonly form: 'aggregate';
  /** `kept` where null is a value like others; otherwise rows with a null in any of the columns are left out. */
  readonly nulls?: 'kept';
  start(parameters: Of<P>, surroundings: Surroundings): AggregateScan | Promise<AggregateScan>;
}

/** Adds up the rows of one table. */
export interface AggregateScan {
  /** The values and cells of the expectation's columns; not called where it has none. */
  row?(values: readonly Value[], cells: readonly Cell[]): void;
  finish(counts: RowCounts): AggregateVerdict | Promise<AggregateVerdict>;
}

export interface RowCounts {
  /** Rows within the row condition. */
  readonly rows: number;
  /** Those of them that were left out for a null. */
  readonly nulls: number;
}

export interface AggregateVerdict {
  readonly success: boolean;
  /** What was seen, as Great Expectations reports it. */
  readonly observed_value?: Json;
  readonly details?: Json;
  /** What was seen in a few words for people, where `observed_value` does not say it; may quote the file. */
  readonly told?: string;
  /** Further keys of the result that Great Expectations has for this expectation. */
  readonly more?: Readonly<Record<string, Json>>;
}

export type Expectation = MapExpectation | AggregateExpectation;

/** Why an expectation could not be judged at all: Great Expectations' exception. */
export class CannotJudge extends Error {}

/** Keeps the parameters' types inside an expectation and erases them outside. */
export function mapExpectation<P extends Shape>(
  expectation: Omit<MapExpectation<P>, 'form'>,
): MapExpectation {
  return { ...expectation, form: 'map' } as unknown as MapExpectation;
}

/** Keeps the parameters' types inside an expectation and erases them outside. */
export function aggregateExpectation<P extends Shape>(
  expectation: Omit<AggregateExpectation<P>, 'form'>,
): AggregateExpectation {
  return { ...expectation, form: 'aggregate' } as unknown as AggregateExpectation;
}

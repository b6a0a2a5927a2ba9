import { cellText, Literal } from '../../table/cell.ts';
import { compareMoments } from '../values/compare-values.ts';
import type { Value } from '../values/value.ts';
import { valueKey } from '../values/value-key.ts';
import type { Condition, Operand } from './condition.ts';

/** Whether a row is meant, from the values of the columns that are read. */
export type RowTest = (values: readonly Value[]) => boolean;

/** The test of rows without a condition: all are meant. */
export const EVERY_ROW: RowTest = () => true;

/**
 * Makes the test of a condition. A comparison with null is false, and so is one of values that have no order, except
 * for `!=`, which is true, as in pandas.
 *
 * @param slotOf where a column's value stands among the values; every column of the condition has one
 */
export function compileCondition(
  condition: Condition,
  slotOf: (column: string) => number,
): RowTest {
  const compile = (part: Condition) => compileCondition(part, slotOf);
  switch (condition.kind) {
    case 'and': {
      const parts = condition.parts.map(compile);
      return (values) => parts.every((meets) => meets(values));
    }
    case 'or': {
      const parts = condition.parts.map(compile);
      return (values) => parts.some((meets) => meets(values));
    }
    case 'not': {
      const meets = compile(condition.part);
      return (values) => !meets(values);
    }
    case 'null': {
      const slot = slotOf(condition.column);
      const { negated } = condition;
      return (values) => ((values[slot] ?? null) === null) !== negated;
    }
    case 'true': {
      const slot = slotOf(condition.column);
      return (values) => values[slot] === true;
    }
    case 'in': {
      const read = reader(condition.operand, slotOf);
      const keys = new Set(condition.values.map(valueKey));
      const { negated } = condition;
      return (values) => keys.has(valueKey(read(values))) !== negated;
    }
    case 'text':
      return textTest(condition, slotOf(condition.column));
    case 'compare':
      return comparison(condition, slotOf);
  }
}

type SlotOf = (column: string) => number;

function reader(operand: Operand, slotOf: SlotOf): (values: readonly Value[]) => Value {
  if ('constant' in operand) return () => operand.constant;
  const slot = slotOf(operand.column);
  return (values) => values[slot] ?? null;
}

function comparison(
  { operator, left, right }: Extract<Condition, { kind: 'compare' }>,
  slotOf: SlotOf,
): RowTest {
  const [readLeft, readRight] = [reader(left, slotOf), reader(right, slotOf)];
  if (operator === '==' || operator === '!=') {
    const isEqual = (a: Value, b: Value) => a !== null && valueKey(a) === valueKey(b);
    return (values) => isEqual(readLeft(values), readRight(values)) === (operator === '==');
  }
  const holds = ORDERS[operator];
  return (values) => {
    const [a, b] = [readLeft(values), readRight(values)];
    const order = a === null || b === null ? undefined : compareMoments(a, b);
    return order !== undefined && holds(order);
  };
}

const ORDERS = {
  '<': (order: number) => order < 0,
  '<=': (order: number) => order <= 0,
  '>': (order: number) => order > 0,
  '>=': (order: number) => order >= 0,
};

function textTest(
  { test, text, ignoreCase }: Extract<Condition, { kind: 'text' }>,
  slot: number,
): RowTest {
  const fold = (value: string) => (ignoreCase ? value.toLowerCase() : value);
  const wanted = fold(text);
  return (values) => {
    const value = values[slot] ?? null;
    if (value === null) return false;
    const seen = fold(
      typeof value === 'string' || value instanceof Literal ? cellText(value) : String(value),
    );
    if (test === 'contains') return seen.includes(wanted);
    return test === 'startswith' ? seen.startsWith(wanted) : seen.endsWith(wanted);
  };
}

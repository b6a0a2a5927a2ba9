import type { Present } from '../values/value.ts';
import type { ComparisonOperator, Condition } from './condition.ts';
import { ConditionFault } from './condition-fault.ts';
import { parseCondition } from './parse-condition.ts';

const MAX_DEPTH = 50;
/** Great Expectations' own bound. */
const MAX_PARTS = 100;

type Written = Readonly<Record<string, unknown>>;

/**
 * A condition as Great Expectations 1.x writes it into suites: `comparison`, `nullity`, `and`, `or`, and
 * `pass_through` with a text inside.
 *
 * @throws {ConditionFault} for anything else.
 */
export function conditionOfJson(written: unknown, depth = 0): Condition {
  if (depth > MAX_DEPTH) throw new ConditionFault('is nested too deeply');
  const condition = asMap(written, 'is neither text nor a condition');
  switch (condition['type']) {
    case 'comparison':
      return comparison(condition);
    case 'nullity':
      return { kind: 'null', column: columnOf(condition), negated: condition['is_null'] !== true };
    case 'and':
    case 'or':
      return { kind: condition['type'], parts: partsOf(condition, depth) };
    case 'pass_through': {
      const text = condition['pass_through_filter'];
      if (typeof text !== 'string') throw new ConditionFault('lacks `pass_through_filter`');
      return parseCondition(text);
    }
    default:
      throw new ConditionFault(
        'has a `type` that is none of comparison, nullity, and, or, pass_through',
      );
  }
}

function partsOf(condition: Written, depth: number): Condition[] {
  const parts = condition['conditions'];
  if (!Array.isArray(parts) || parts.length === 0) throw new ConditionFault('lacks `conditions`');
  if (parts.length > MAX_PARTS) throw new ConditionFault(`has more than ${MAX_PARTS} conditions`);
  return parts.map((part) => conditionOfJson(part, depth + 1));
}

const OPERATORS: readonly unknown[] = [
  '==',
  '!=',
  '<',
  '<=',
  '>',
  '>=',
] satisfies ComparisonOperator[];

function comparison(condition: Written): Condition {
  const operand = { column: columnOf(condition) };
  const { operator, parameter } = condition;
  if (operator === 'IN' || operator === 'NOT_IN') {
    if (!Array.isArray(parameter)) throw new ConditionFault(`needs a list for \`${operator}\``);
    const values = parameter.map(constantOf);
    return { kind: 'in', operand, values, negated: operator === 'NOT_IN' };
  }
  if (!OPERATORS.includes(operator)) {
    throw new ConditionFault('has an `operator` that is none of ==, !=, <, <=, >, >=, IN, NOT_IN');
  }
  const right = { constant: constantOf(parameter) };
  return { kind: 'compare', operator: operator as ComparisonOperator, left: operand, right };
}

function columnOf(condition: Written): string {
  const { name } = asMap(condition['column'], 'lacks `column`');
  if (typeof name !== 'string') throw new ConditionFault('lacks the name of its column');
  return name;
}

function constantOf(value: unknown): Present {
  if (['string', 'number', 'boolean'].includes(typeof value)) return value as Present;
  throw new ConditionFault('has a `parameter` that is no text, number or truth value');
}

function asMap(value: unknown, fault: string): Written {
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    throw new ConditionFault(fault);
  return value as Written;
}

import type { Present } from '../values/value.ts';
import type { ComparisonOperator, Condition, Operand } from './condition.ts';
import { ConditionFault } from './condition-fault.ts';
import { parseMethod } from './parse-method.ts';
import { parseConstants, parseOperand } from './parse-operand.ts';
import type { TokenReader } from './token-reader.ts';

const OPERATORS: readonly ComparisonOperator[] = ['==', '!=', '<=', '>=', '<', '>'];

/**
 * Reads one comparison: `x > 5`, `0 < x <= 5`, `x in ["a", "b"]`, `x.isnull()`, or a column of truth values by itself.
 *
 * @param left the value before it, where that is read already
 */
export function parseComparison(reader: TokenReader, left = parseOperand(reader)): Condition {
  const { offset } = reader.peek();
  if (reader.take('.')) return parseMethod(reader, columnIn(left, offset));
  const negated = reader.take('not');
  if (reader.take('in'))
    return { kind: 'in', operand: left, values: parseConstants(reader), negated };
  if (negated) throw reader.unexpected(reader.peek(), '`in`');
  const parts: Condition[] = [];
  let from = left;
  for (let operator = takeOperator(reader); operator; operator = takeOperator(reader)) {
    const list = isEquality(operator) ? listIn(reader) : undefined;
    if (list) {
      parts.push({ kind: 'in', operand: from, values: list, negated: operator === '!=' });
      break;
    }
    const right = parseOperand(reader);
    parts.push({ kind: 'compare', operator, left: from, right });
    from = right;
  }
  const [first] = parts;
  if (!first) return truthOf(left, offset);
  return parts.length === 1 ? first : { kind: 'and', parts };
}

function takeOperator(reader: TokenReader): ComparisonOperator | undefined {
  return OPERATORS.find((operator) => reader.take(operator));
}

const isEquality = (operator: ComparisonOperator) => operator === '==' || operator === '!=';

/** `x == ["a", "b"]` is pandas' other way to write `x in ["a", "b"]`. */
function listIn(reader: TokenReader): readonly Present[] | undefined {
  return reader.peek().text === '[' ? parseConstants(reader) : undefined;
}

function columnIn(operand: Operand, offset: number): string {
  if ('column' in operand) return operand.column;
  throw new ConditionFault('asks something of a value that is no column', offset);
}

function truthOf(operand: Operand, offset: number): Condition {
  if ('column' in operand) return { kind: 'true', column: operand.column };
  throw new ConditionFault('has a value that is not compared with anything', offset);
}

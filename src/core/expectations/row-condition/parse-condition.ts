import type { Condition, Operand } from './condition.ts';
import { ConditionFault } from './condition-fault.ts';
import { parseComparison } from './parse-comparison.ts';
import { TokenReader } from './token-reader.ts';

/** Deeper nesting is refused, so that no condition exhausts the stack. */
const MAX_DEPTH = 50;

/**
 * Reads a row condition as text: Great Expectations' own form (`col("age") > 5`, `col("age").notNull()`) and the
 * common part of what `pandas.DataFrame.query` takes. `docs/row-condition.md` publishes the grammar.
 *
 * @throws {ConditionFault} for anything else, with the place.
 *
 * @example
 * parseCondition('age > 5')
 * // { kind: 'compare', operator: '>', left: { column: 'age' }, right: { constant: 5 } }
 */
export function parseCondition(text: string): Condition {
  const reader = new TokenReader(text);
  if (reader.peek().kind === 'end') throw new ConditionFault('is empty', 0);
  const condition = parseOr(reader, 0);
  const rest = reader.peek();
  if (rest.kind === 'end') return condition;
  throw reader.unexpected(rest);
}

function parseOr(reader: TokenReader, depth: number): Condition {
  if (depth > MAX_DEPTH) throw new ConditionFault('is nested too deeply', reader.peek().offset);
  return parseList(reader, 'or', ['or', '|'], () => parseAnd(reader, depth));
}

function parseAnd(reader: TokenReader, depth: number): Condition {
  return parseList(reader, 'and', ['and', '&'], () => parseNot(reader, depth));
}

function parseList(
  reader: TokenReader,
  kind: 'and' | 'or',
  words: readonly string[],
  parsePart: () => Condition,
): Condition {
  const first = parsePart();
  const parts = [first];
  while (words.some((word) => reader.take(word))) parts.push(parsePart());
  return parts.length === 1 ? first : { kind, parts };
}

function parseNot(reader: TokenReader, depth: number): Condition {
  let negations = 0;
  while (reader.take('not') || reader.take('~')) negations++;
  const part = parsePart(reader, depth);
  return negations % 2 === 0 ? part : { kind: 'not', part };
}

/** A condition in parentheses, or a comparison, which may itself start with a value in parentheses. */
function parsePart(reader: TokenReader, depth: number): Condition {
  if (!reader.take('(')) return parseComparison(reader);
  const inner = parseOr(reader, depth + 1);
  reader.expect(')');
  const { text, offset } = reader.peek();
  if (!COMPARISONS.has(text)) return inner;
  const operand = operandIn(inner);
  if (!operand) throw new ConditionFault('compares a condition with a value', offset);
  return parseComparison(reader, operand);
}

const COMPARISONS = new Set(['==', '!=', '<', '<=', '>', '>=', 'in', '.']);

/** `(x) > 5` is `x > 5`. */
const operandIn = (condition: Condition): Operand | undefined =>
  condition.kind === 'true' ? { column: condition.column } : undefined;

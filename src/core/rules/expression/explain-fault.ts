import type { CelError } from '@bufbuild/cel';
import { type Expr, nameOf, partsOf, qualifiedName } from './expr.ts';

const TYPES: ReadonlyMap<string, string> = new Map([
  ['string', 'text'],
  ['int', 'a number'],
  ['uint', 'a number'],
  ['double', 'a number'],
  ['null_type', 'a blank'],
  ['bool', 'true or false'],
  ['list', 'a list'],
  ['map', 'a map'],
  ['google.protobuf.Timestamp', 'a date'],
  ['google.protobuf.Duration', 'a duration'],
]);

const NO_OVERLOAD = /^found no matching overload for '(.*?)' applied to '(?:(.+?)\.)?\((.*)\)'$/s;

/**
 * Why an expression could not be evaluated, in words that hold for every row of the same kind: no value of a row is
 * in them.
 */
export function explainFault(error: CelError, expr: Expr): string {
  const { message } = error;
  const overload = NO_OVERLOAD.exec(message);
  if (overload) {
    const part = error.exprId === undefined ? undefined : findPart(expr, error.exprId);
    const [, name = '', target, args = ''] = overload;
    const types = [...(target === undefined ? [] : [target]), ...args.split(', ')];
    return explainOverload(name, types.filter(Boolean), part);
  }
  const missing = /^field not found: (.*)$/s.exec(message);
  if (missing) return 'a map lacks an entry that the rule reads';
  if (/^unresolved attribute/.test(message)) return 'it reads what is not there';
  if (/out of (?:bounds|range)/.test(message)) return 'a list or a text is shorter than it reads';
  if (/divide by zero|modulus by zero/.test(message)) return 'it divides by zero';
  if (/call stack/.test(message)) return 'a value is too long or nested too deep';
  // What is left may quote a value, as conversions do; only its kind is told.
  return /^(?:it |`)/.test(message) ? message : 'a value cannot be converted as it asks';
}

function explainOverload(name: string, types: readonly string[], part: Expr | undefined): string {
  const parts = part ? valuesOf(part) : [];
  const operands = types.map((type, i) => {
    const words = TYPES.get(type) ?? type.replace(/^(list|map)\b.*$/s, 'a $1');
    const column = parts.length === types.length ? shown(parts[i]!) : undefined;
    return column === undefined ? words : `\`${column}\` (${words})`;
  });
  return `\`${symbolOf(name)}\` does not take ${operands.join(' and ') || 'nothing'}`;
}

const valuesOf = (part: Expr) =>
  qualifiedName(part) === undefined ? partsOf(part) : partsOf(part).slice(1);

const symbolOf = (name: string) => name.replace(/^@/, '').replace(/^_?([^\w]+)_?$/, '$1');

/** A column by the name that the rule gives it. */
function shown(part: Expr): string | undefined {
  if (part.exprKind.case !== 'selectExpr') return nameOf(part);
  const { operand, field } = part.exprKind.value;
  const of = operand && nameOf(operand);
  return of === undefined ? undefined : `${of}.${field}`;
}

function findPart(expr: Expr, id: bigint | number): Expr | undefined {
  if (expr.id === BigInt(id)) return expr;
  for (const part of partsOf(expr)) {
    const found = findPart(part, id);
    if (found) return found;
  }
  return undefined;
}

import { type Expr, nameOf, partsOf, textOf } from './expr.ts';

/** A column that is asked to equal something written out. */
export interface Comparison {
  readonly column: string;
  readonly value: string | number;
}

/** Where an expression compares a column, by its name or as `row["name"]`, with a text or number that is written out. */
export function comparisonsIn(expr: Expr): readonly Comparison[] {
  const found: Comparison[] = [];
  const visit = (part: Expr, bound: ReadonlySet<string>): void => {
    if (part.exprKind.case === 'callExpr') {
      const { function: name, args } = part.exprKind.value;
      const [first, second] = args;
      if ((name === '_==_' || name === '_!=_') && first && second) {
        found.push(...pair(first, [second], bound), ...pair(second, [first], bound));
      }
      if (name === '@in' && first && second) found.push(...pair(first, partsOf(second), bound));
    }
    const { exprKind } = part;
    const inner =
      exprKind.case === 'comprehensionExpr' ? new Set([...bound, exprKind.value.iterVar]) : bound;
    for (const each of partsOf(part)) visit(each, inner);
  };
  visit(expr, new Set());
  return found;
}

function pair(of: Expr, values: readonly Expr[], bound: ReadonlySet<string>): Comparison[] {
  const column = columnOf(of, bound);
  if (column === undefined) return [];
  return values.flatMap((part) => {
    const value = textOf(part) ?? numberOf(part);
    return value === undefined ? [] : [{ column, value }];
  });
}

function columnOf(part: Expr, bound: ReadonlySet<string>): string | undefined {
  const name = nameOf(part);
  if (name !== undefined) return bound.has(name) ? undefined : name;
  const { exprKind } = part;
  if (exprKind.case === 'selectExpr') {
    const { operand, field, testOnly } = exprKind.value;
    return operand && !testOnly && nameOf(operand) === 'row' ? field : undefined;
  }
  if (exprKind.case !== 'callExpr' || exprKind.value.function !== '_[_]') return undefined;
  const [of, key] = exprKind.value.args;
  return of && key && nameOf(of) === 'row' ? textOf(key) : undefined;
}

function numberOf({ exprKind }: Expr): number | undefined {
  if (exprKind.case !== 'constExpr') return undefined;
  const { constantKind } = exprKind.value;
  const isNumber = constantKind.case === 'int64Value' || constantKind.case === 'doubleValue';
  return isNumber ? Number(constantKind.value) : undefined;
}

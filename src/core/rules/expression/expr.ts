import type { parse } from '@bufbuild/cel';

/** A parsed expression and where its parts stand. */
export type ParsedExpr = ReturnType<typeof parse>;
/** A part of an expression. */
export type Expr = NonNullable<ParsedExpr['expr']>;

/** The parts right inside a part. Of a loop that a macro stands for: the range first, then what runs in the loop. */
export function partsOf({ exprKind }: Expr): readonly Expr[] {
  switch (exprKind.case) {
    case 'callExpr': {
      const { target, args } = exprKind.value;
      return target ? [target, ...args] : args;
    }
    case 'selectExpr':
      return some(exprKind.value.operand);
    case 'listExpr':
      return exprKind.value.elements;
    case 'structExpr':
      return exprKind.value.entries.flatMap(({ keyKind, value }) => [
        ...(keyKind.case === 'mapKey' ? [keyKind.value] : []),
        ...some(value),
      ]);
    case 'comprehensionExpr': {
      const { iterRange, accuInit, loopCondition, loopStep, result } = exprKind.value;
      return [iterRange, accuInit, loopCondition, loopStep, result].flatMap(some);
    }
    default:
      return [];
  }
}

const some = (part: Expr | undefined): readonly Expr[] => (part ? [part] : []);

/** The text of a part that is text written out. */
export function textOf({ exprKind }: Expr): string | undefined {
  if (exprKind.case !== 'constExpr') return undefined;
  const { constantKind } = exprKind.value;
  return constantKind.case === 'stringValue' ? constantKind.value : undefined;
}

/** The name of a part that is a name and nothing else. */
export function nameOf({ exprKind }: Expr): string | undefined {
  return exprKind.case === 'identExpr' ? exprKind.value.name.replace(/^\./, '') : undefined;
}

/** The name of a function that is called with its group's name before it, as in `math.abs(x)`. */
export function qualifiedName({ exprKind }: Expr): string | undefined {
  if (exprKind.case !== 'callExpr' || !exprKind.value.target) return undefined;
  const group = nameOf(exprKind.value.target);
  return group === 'math' ? `math.${exprKind.value.function}` : undefined;
}

import type { Expr } from './expr.ts';
import { partsOf } from './expr.ts';

/** The name of the function that a loop calls before each round; no name that an expression can write. */
export const STEP = '@step';

/** Makes every loop call {@link STEP} before each round, so that rounds are counted even where they call nothing. */
export function countLoopSteps(expr: Expr): void {
  for (const part of partsOf(expr)) countLoopSteps(part);
  if (expr.exprKind.case !== 'comprehensionExpr') return;
  const loop = expr.exprKind.value;
  if (loop.loopCondition) loop.loopCondition = both(stepCall(expr.id), loop.loopCondition);
}

const stepCall = (id: bigint): Expr => call(id, STEP, []);

const both = (first: Expr, second: Expr): Expr => call(second.id, '_&&_', [first, second]);

function call(id: bigint, name: string, args: Expr[]): Expr {
  return {
    $typeName: 'cel.expr.Expr',
    id,
    exprKind: {
      case: 'callExpr',
      value: { $typeName: 'cel.expr.Expr.Call', function: name, args },
    },
  };
}

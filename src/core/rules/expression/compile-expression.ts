/*
 * Expressions of rules, in CEL. `compileExpression` parses one and refuses what a rule may not say; `evaluate` gives
 * true, false, or why it could not tell. An expression sees nothing but what it is given, and every call and every
 * round of a loop is counted against a budget, so it can neither loop nor grow without end.
 */
import {
  type CelInput,
  CelScalar,
  celEnv,
  celFunc,
  celMethod,
  isCelError,
  parse,
  plan,
} from '@bufbuild/cel';
import { strings } from '@bufbuild/cel/ext';
import { Budget } from './budget.ts';
import { checkFunctions } from './check-functions.ts';
import { type Comparison, comparisonsIn } from './comparisons-in.ts';
import { countLoopSteps, STEP } from './count-loop-steps.ts';
import { DATE_FUNCTION } from './date-function.ts';
import { explainFault } from './explain-fault.ts';
import { type Expr, type ParsedExpr, partsOf } from './expr.ts';
import { ExpressionError } from './expression-error.ts';
import { meterFunctions } from './meter-functions.ts';
import { type NamesIn, namesIn } from './names-in.ts';
import { NUMBER_FUNCTIONS } from './number-functions.ts';
import { syntaxError } from './syntax-error.ts';

/** Longer conditions belong in several rules. */
const MAX_LENGTH = 5000;
/** Parts inside parts, at most: trees are walked by recursion. */
const MAX_DEPTH = 200;

const { BOOL, STRING } = CelScalar;

/** True, false, or why it could not be told. */
export type Outcome = boolean | { readonly fault: string };

export interface Expression {
  readonly reads: NamesIn;
  readonly comparisons: readonly Comparison[];
  /** @param values By name; without a prototype, as names come out of data. */
  evaluate(values: Readonly<Record<string, CelInput>>): Outcome;
}

/**
 * @throws {ExpressionError} where it is no expression that a rule may have; says where.
 * @example
 * compileExpression('price > 0').evaluate({ price: 5 }) // true
 * compileExpression('price > 0').evaluate({ price: null }) // { fault: '`>` does not take `price` (a blank) and a number' }
 */
export function compileExpression(text: string): Expression {
  const parsed = parseExpression(text);
  const expr = parsed.expr!;
  const positions = parsed.sourceInfo?.positions ?? {};
  const patterns = checkFunctions(expr, (part) => positions[String(part.id)] ?? 0);
  const reads = namesIn(expr);
  const comparisons = comparisonsIn(expr);
  countLoopSteps(expr);

  const budget = new Budget();
  const env = celEnv({
    funcs: [
      ...strings,
      ...NUMBER_FUNCTIONS,
      DATE_FUNCTION,
      celFunc(STEP, [], BOOL, () => true),
      celMethod('matches', STRING, [STRING], BOOL, function (pattern) {
        return patterns.get(pattern)!(String(this));
      }),
    ],
  });
  const run = plan(meterFunctions(env, budget), parsed);
  return {
    reads,
    comparisons,
    evaluate: (values) => {
      budget.renew();
      const result = run(values);
      if (typeof result === 'boolean') return result;
      if (isCelError(result)) return { fault: explainFault(result, expr) };
      return { fault: 'it gives a value that is neither true nor false' };
    },
  };
}

function parseExpression(text: string): ParsedExpr {
  if (text.length > MAX_LENGTH) {
    throw new ExpressionError(`It has more than ${MAX_LENGTH} characters`, MAX_LENGTH);
  }
  let parsed: ParsedExpr;
  try {
    parsed = parse(text);
  } catch (error) {
    throw error instanceof RangeError ? tooDeep() : syntaxError(error, text);
  }
  if (!parsed.expr || isDeeper(parsed.expr, MAX_DEPTH)) throw tooDeep();
  return parsed;
}

const tooDeep = () =>
  new ExpressionError(`It has parts that are nested more than ${MAX_DEPTH} deep`, 0);

function isDeeper(expr: Expr, depth: number): boolean {
  return depth === 0 || partsOf(expr).some((part) => isDeeper(part, depth - 1));
}

import { compileRe2 } from '../../pattern/compile-re2.ts';
import { PatternError } from '../../pattern/pattern-error.ts';
import { suggestWord } from '../../words/suggest-word.ts';
import { type Expr, partsOf, qualifiedName, textOf } from './expr.ts';
import { ExpressionError } from './expression-error.ts';
import { FUNCTION_NAMES } from './function-names.ts';

/**
 * Refuses calls of what is no function of a rule, and patterns that RE2 does not take.
 *
 * @param offsetOf Where a part stands in the expression.
 * @returns the patterns of the expression, ready to match.
 * @throws {ExpressionError}
 */
export function checkFunctions(
  expr: Expr,
  offsetOf: (part: Expr) => number,
): ReadonlyMap<string, (text: string) => boolean> {
  const patterns = new Map<string, (text: string) => boolean>();
  const visit = (part: Expr): void => {
    const { exprKind } = part;
    if (exprKind.case === 'structExpr' && exprKind.value.messageName !== '') {
      throw new ExpressionError('A rule makes no messages', offsetOf(part));
    }
    if (exprKind.case === 'callExpr') {
      const name = qualifiedName(part) ?? exprKind.value.function;
      checkName(name, part);
      if (name === 'matches') addPattern(exprKind.value.args[0], part);
    }
    for (const inner of partsOf(part)) visit(inner);
  };
  const checkName = (name: string, part: Expr) => {
    if (!/^[A-Za-z]/.test(name) || FUNCTION_NAMES.includes(name)) return;
    const nearest = suggestWord(name, FUNCTION_NAMES);
    const hint = nearest === undefined ? undefined : `Did you mean \`${nearest}\`?`;
    throw new ExpressionError(`There is no function \`${name}\``, offsetOf(part), hint);
  };
  const addPattern = (argument: Expr | undefined, part: Expr) => {
    const pattern = argument && textOf(argument);
    if (argument === undefined || pattern === undefined) {
      throw new ExpressionError(
        '`matches` takes a pattern that is written out',
        offsetOf(part),
        'Write it as in `code.matches("^[A-Z]{3}$")`.',
      );
    }
    try {
      patterns.set(pattern, compileRe2(pattern));
    } catch (error) {
      if (!(error instanceof PatternError)) throw error;
      const isLacking = /Perl syntax|escape/.test(error.message);
      const hint = isLacking ? NO_LOOKAROUND : undefined;
      throw new ExpressionError(error.message, offsetOf(argument), hint);
    }
  };
  visit(expr);
  return patterns;
}

const NO_LOOKAROUND =
  'RE2 has no look-around and no references back; two conditions joined by `&&` often do.';

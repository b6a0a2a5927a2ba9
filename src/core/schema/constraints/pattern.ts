import { compilePattern } from '../../pattern/compile-pattern.ts';
import { PatternError } from '../../pattern/pattern-error.ts';
import { cutText } from '../../words/cut-text.ts';
import type { Rule, RuleFault } from './rule.ts';

/**
 * `pattern`: the whole text matches a regular expression, in linear time where RE2 can tell. The anchors are those of
 * XML Schema, so `a|b` is one of the two letters and nothing else.
 */
export function pattern(source: string): Rule | RuleFault {
  try {
    const compiled = compilePattern(source);
    return {
      expects: `text that matches ${cutText(source, 60)}`,
      holds: (value) => (typeof value === 'string' ? compiled.test(value, 'fullmatch') : true),
      pattern: compiled,
    };
  } catch (error) {
    if (error instanceof PatternError)
      return { fault: `is no regular expression: ${error.message}` };
    throw error;
  }
}

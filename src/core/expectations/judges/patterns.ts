import { z } from 'zod';
import { compilePattern, type Pattern } from '../../pattern/compile-pattern.ts';
import { PatternError } from '../../pattern/pattern-error.ts';

/** A regular expression as Python writes it. */
export const regexParameter = z.string().meta({
  description: 'The regular expression, in Python’s syntax; it may match anywhere in the value.',
  examples: ['^[A-Z]{2}$'],
});

/** Several regular expressions as Python writes them. */
export const regexListParameter = z
  .array(regexParameter)
  .min(1, 'must list at least one regular expression')
  .meta({ description: 'The regular expressions.', examples: [['^NL', '^BE']] });

/** What is wrong with regular expressions; undefined where nothing is. */
export function findPatternFault(sources: readonly string[]): string | undefined {
  try {
    compileAll(sources);
    return undefined;
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    const hint = error.hint === undefined ? '' : `. ${error.hint}`;
    return `has a regular expression that cannot be used: ${error.message}${hint}`;
  }
}

/** @throws {PatternError} where one is none that can be used. */
export function compileAll(sources: readonly string[]): Pattern[] {
  return sources.map((source) => compilePattern(source, { dialect: 'python' }));
}

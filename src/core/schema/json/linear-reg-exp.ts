import { compilePattern } from '../../pattern/compile-pattern.ts';
import { PatternError } from '../../pattern/pattern-error.ts';

/**
 * Regular expressions of JSON Schema in linear time, for the engine.
 *
 * @throws {PatternError} for those that need more, such as a look ahead: over hostile text they could take for ever.
 */
export const linearRegExp = Object.assign(
  (source: string) => {
    const pattern = compilePattern(source, { dialect: 'javascript' });
    if (pattern.slow !== undefined) {
      throw new PatternError(
        `The pattern ${source} has ${pattern.slow}, which cannot be matched in linear time`,
        0,
      );
    }
    return {
      test: (text: string) => pattern.test(text, 'search') ?? true,
      // The engine tells its patterns apart by this.
      toString: () => source,
    };
  },
  // Only code that is written to a file would need it.
  { code: 'undefined' },
);

import { RE2JS } from 're2js';
import { PatternError } from './pattern-error.ts';

/** RE2 takes repeats of up to 1,000, so that a short pattern can already stand for a long program. */
const MAX_LENGTH = 1000;
/** Instructions, each of which can cost time for each character of a text. */
const MAX_PROGRAM = 5000;

/**
 * A pattern in RE2's own syntax, as CEL has it, found anywhere in a text in linear time.
 *
 * @throws {PatternError} where RE2 does not take it; says where.
 * @example
 * compileRe2('^[[:digit:]]+$')('123') // true
 */
export function compileRe2(source: string): (text: string) => boolean {
  if (source.length > MAX_LENGTH) {
    throw new PatternError(`The pattern has more than ${MAX_LENGTH} characters`, MAX_LENGTH);
  }
  const pattern = compile(source);
  if (pattern.programSize() > MAX_PROGRAM) {
    throw new PatternError('The pattern stands for too long a program', 0);
  }
  return (text) => pattern.test(text);
}

function compile(source: string): RE2JS {
  try {
    return RE2JS.compile(source);
  } catch (error) {
    const { error: reason = 'is not understood', input } = error as {
      error?: string;
      input?: string | null;
    };
    const offset = Math.max(0, input ? source.indexOf(input) : 0);
    throw new PatternError(`RE2 does not take the pattern: ${reason}`, offset);
  }
}

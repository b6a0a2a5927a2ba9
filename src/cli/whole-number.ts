import { AssayError } from '../core/assay-error.ts';

/**
 * The whole number that an option was given, from 1 on.
 *
 * @param option as the user writes it, e.g. `--last`
 * @throws {AssayError} `bad-arguments` where it is none, or too large.
 * @example
 * wholeNumber('--last', '50', 1000) // 50
 */
export function wholeNumber(option: string, text: string, most: number): number {
  const number = /^\d{1,9}$/.test(text) ? Number(text) : 0;
  if (number >= 1 && number <= most) return number;
  throw new AssayError('bad-arguments', `${option} takes a whole number from 1 to ${most}.`, {
    hint: `For example ${option} ${Math.min(20, most)}.`,
  });
}

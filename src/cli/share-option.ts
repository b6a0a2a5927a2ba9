import { AssayError } from '../core/assay-error.ts';

/**
 * The share that an option was given: a number over 0 and under 1.
 *
 * @param option as the user writes it, e.g. `--threshold`
 * @throws {AssayError} `bad-arguments` where it is none.
 * @example
 * shareOption('--threshold', '0.8') // 0.8
 */
export function shareOption(option: string, text: string): number {
  const share = /^\d?\.?\d{1,9}$/.test(text) ? Number(text) : 0;
  if (share > 0 && share < 1) return share;
  throw new AssayError('bad-arguments', `${option} takes a share between 0 and 1, not ${text}.`, {
    hint: `For example ${option} 0.9 for 90 %.`,
  });
}

import { AssayError } from '../core/assay-error.ts';

/**
 * The share that an option was given, over 0 and under 1: `0.8` or `80%`.
 *
 * @param option as the user writes it, e.g. `--threshold`
 * @throws {AssayError} `bad-arguments` where it is none.
 * @example
 * shareOption('--threshold', '0.8') // 0.8
 * shareOption('--threshold', '80%') // 0.8
 */
export function shareOption(option: string, text: string): number {
  const number = /^(\d{0,2}\.?\d{1,9})\s?(%?)$/.exec(text);
  const share = number ? Number(`${number[1]}${number[2] ? 'e-2' : ''}`) : 0;
  if (share > 0 && share < 1) return share;
  throw new AssayError('bad-arguments', `${option} takes a share between 0 and 1, not ${text}.`, {
    hint: `For example ${option} 0.9 or ${option} 90%.`,
  });
}

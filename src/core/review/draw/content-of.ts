import { createHash } from 'node:crypto';

/** Hexadecimal digits of a hash: 128 bits, so that nobody makes two rows of one hash on purpose. */
const DIGITS = 32;

/**
 * What tells whether a row is still the one that an expert answered about: a hash of the question and of the raw cells that
 * are shown. The asked cell is not in it: experts never see it, so that a label which is corrected keeps the answers that
 * corrected it.
 *
 * @param ask The asked column's name.
 * @param shown Names and texts of the shown cells, not masked.
 *
 * @example
 * contentOf('label', [['text', 'a shoe']]) // 'sha256:f42f026d570141a9491554bbbe4a41bc'
 */
export function contentOf(ask: string, shown: readonly (readonly [string, string])[]): string {
  const hash = createHash('sha256').update(JSON.stringify([ask, shown]));
  return `sha256:${hash.digest('hex').slice(0, DIGITS)}`;
}

import { type Cell, cellText, isBlank } from '../../table/cell.ts';

/** A probability may lie this far outside 0 to 1, as sums of rounded numbers do. */
const SLACK = 1e-6;
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?$/i;

/** What stands where a probability ought to. */
export type ReadProbability = number | 'not-a-number' | 'outside';

/**
 * Reads a probability: a plain number from 0 to 1. A blank cell is 0.
 *
 * @example
 * readProbability('0.25') // 0.25
 * readProbability('') // 0
 * readProbability('25 %') // 'not-a-number'
 * readProbability('-3.1') // 'outside'
 */
export function readProbability(cell: Cell): ReadProbability {
  if (isBlank(cell)) return 0;
  const text = cellText(cell).trim();
  if (!NUMBER.test(text)) return 'not-a-number';
  const number = Number(text);
  if (number < -SLACK || number > 1 + SLACK) return 'outside';
  return Math.min(1, Math.max(0, number));
}

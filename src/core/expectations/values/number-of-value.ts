import { CannotJudge } from '../define/expectation.ts';
import type { Present } from './value.ts';

/**
 * A value as a number, for statistics.
 *
 * @throws {CannotJudge} where it is none.
 * @example
 * numberOfValue(true) // 1
 */
export function numberOfValue(value: Present): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'bigint' || typeof value === 'boolean') return Number(value);
  throw new CannotJudge(
    `The column holds values that are no numbers, such as ${JSON.stringify(typeof value === 'string' ? value.slice(0, 40) : value.text.slice(0, 40))}.`,
  );
}

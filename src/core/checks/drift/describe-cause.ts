import type { Violation } from '../check.ts';
import type { Cause } from './find-cause.ts';

/**
 * What to do with the rows that caused a drift, e.g. "without the 214 added rows whose `source` is `vendor-b`".
 */
export function describeCure({ cure, name }: Cause): string {
  return cure === 'with' ? `with ${name} back` : `without ${name}`;
}

/** Where the cause lies: its first row, where head has it. */
export function placeOfCause(cause: Cause | undefined): Pick<Violation, 'index' | 'detail'> {
  if (cause?.first === undefined) return {};
  return { index: cause.first, detail: `the first of ${cause.name}` };
}

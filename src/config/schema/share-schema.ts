import { z } from 'zod';

const ASK_FOR_SHARE = { params: { hint: 'Write a share such as `0.8`, or `80 %`.' } };

/** A share over 0 and at most 1, as a number or in percent; see {@link readShare}. */
export const shareSchema = z.union([
  z
    .number()
    .refine((share) => share > 0 && share <= 1, {
      error: 'must be over 0 and at most 1',
      ...ASK_FOR_SHARE,
    })
    .meta({ exclusiveMinimum: 0, maximum: 1 }),
  z
    .string()
    .refine((text) => PERCENT.test(text) && readShare(text) > 0, {
      error: 'must be a share, over 0 and at most 1',
      ...ASK_FOR_SHARE,
    })
    .meta({ pattern: '^(?:100|[0-9]{1,2}(?:\\.[0-9]{1,6})?) ?%$' }),
]);

const PERCENT = /^(?:100|\d{1,2}(?:\.\d{1,6})?) ?%$/;

/**
 * A share that the schema has found sound.
 *
 * @example
 * readShare('80 %') // 0.8
 */
export function readShare(written: number | string): number {
  return typeof written === 'number' ? written : Number(`${Number.parseFloat(written)}e-2`);
}

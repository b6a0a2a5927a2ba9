import { z } from 'zod';

/* Parameters that several expectations share, by Great Expectations' names. */

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/** A set of values; null stands for every value, as in Great Expectations. */
export const valueSet = z
  .array(scalar)
  .nullable()
  .meta({ description: 'The values.', examples: [['open', 'closed']] });

/** A bound of numbers or dates; left out, or null, there is none. */
const bound = z.union([z.number(), z.string()]).nullish();

/** Bounds of values, which may be dates. */
export const bounds = {
  min_value: bound.meta({ description: 'The least value; none where left out.', examples: [0] }),
  max_value: bound.meta({
    description: 'The greatest value; none where left out.',
    examples: [120],
  }),
};

/** Bounds of counts and shares. */
export const numberBounds = {
  min_value: z
    .number()
    .nullish()
    .meta({ description: 'The least number; none where left out.', examples: [1] }),
  max_value: z
    .number()
    .nullish()
    .meta({ description: 'The greatest number; none where left out.', examples: [10] }),
};

/** Whether bounds themselves are left out. */
export const strictness = {
  strict_min: flag('Whether a value equal to `min_value` is too small.'),
  strict_max: flag('Whether a value equal to `max_value` is too large.'),
};

/** A switch that is off unless it is set; null is off. */
export function flag(description: string) {
  return z
    .boolean()
    .nullable()
    .default(false)
    .meta({ description, examples: [true] });
}

/** Great Expectations 0.x: texts on both sides are compared as dates. */
export const parseDates = {
  parse_strings_as_datetimes: flag(
    'Whether texts are compared as dates outside columns of dates too (0.x).',
  ),
};

/** Whether one pattern of a list has to match, or all. */
export const matchOn = z
  .enum(['any', 'all'])
  .default('any')
  .meta({ description: 'Whether one pattern has to match, or all.', examples: ['all'] });

/** A number of rows or columns. */
export const countParameter = z.number().meta({ description: 'The number.', examples: [1000] });

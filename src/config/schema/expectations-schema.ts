import { z } from 'zod';

/** Expectations in Great Expectations' names, each a map of one name to its parameters. */
export const expectationsSchema = z.array(
  z
    .record(
      z.string().regex(/^expect_[a-z0-9_]+$/, 'is not the name of an expectation'),
      z.record(z.string(), z.unknown()),
    )
    .refine((entry) => Object.keys(entry).length === 1, {
      error: 'must hold exactly one expectation',
      params: { hint: 'Start each expectation with a `- ` of its own.' },
    })
    .meta({ minProperties: 1, maxProperties: 1 }),
);

import { z } from 'zod';

/** What decides whether a distribution drifted: how large the difference is, and how sure. */
export const DRIFT_PARAMETERS = {
  psi: z
    .number()
    .positive()
    .default(0.2)
    .meta({
      description: 'The population stability index from which a difference is large.',
      origin:
        'Practice calls 0.1 to 0.25 moderate and more large; deepchecks warns at 0.2. At 0.1 files of a few hundred rows would be reported for nothing much.',
      examples: [0.1, 0.25],
    }),
  distance: z
    .number()
    .min(0)
    .max(1)
    .default(0.1)
    .meta({
      description:
        'How far the cumulative distributions of numbers, or the share of one category, must lie apart as well.',
      origin:
        'Half of what deepchecks asks of its Kolmogorov–Smirnov score (0.2): it only keeps values that were rounded, or many rare ones, from counting as drift.',
      examples: [0.05],
    }),
  alpha: z
    .number()
    .gt(0)
    .lt(1)
    .default(0.001)
    .meta({
      description:
        'How often chance alone may exceed the bound that depends on the number of rows, for one column.',
      origin:
        'One false alarm in a thousand columns; Deequ takes 0.003 for the same purpose, and the usual 0.05 would report one column of a twenty.',
      examples: [0.05],
    }),
  rows: z
    .number()
    .int()
    .min(2)
    .default(50)
    .meta({
      description: 'The fewest filled cells on either side of which anything is said.',
      origin: 'With ten bins, five rows a bin are what the chi-square bound needs (Cochran 1954).',
      examples: [200],
    }),
};

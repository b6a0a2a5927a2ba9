import { z } from 'zod';

/** What decides whether a share changed: how much, and how sure. */
export const RATE_PARAMETERS = {
  effect: z
    .number()
    .positive()
    .default(0.2)
    .meta({
      description:
        "Cohen's h from which a change of a share is large enough to tell: 0 % to 1 %, 5 % to 10 %, or 50 % to 60 % are 0.2 each.",
      origin: 'Cohen (1988) calls 0.2 small: below it, hardly anything depends on the change.',
      examples: [0.1, 0.5],
    }),
  alpha: z
    .number()
    .gt(0)
    .lt(1)
    .default(0.001)
    .meta({
      description:
        'One less the confidence of the interval that must leave out no change at all (Newcombe).',
      origin: 'One false alarm in a thousand columns.',
      examples: [0.05],
    }),
  rows: z
    .number()
    .int()
    .min(2)
    .default(50)
    .meta({
      description: 'The fewest rows on either side of which anything is said.',
      origin: 'Our judgement: of fewer rows a share says little, whatever the interval.',
      examples: [200],
    }),
};

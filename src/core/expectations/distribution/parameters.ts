import { z } from 'zod';

/** The probability that a test's p-value has to exceed. */
export const leastP = z
  .number()
  .min(0, 'must be 0 or more')
  .max(1, 'must be 1 or less')
  .default(0.05)
  .meta({ description: 'What the p-value has to exceed.', examples: [0.01] });

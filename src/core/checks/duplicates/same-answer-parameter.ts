import { z } from 'zod';

/** From which similarity on two labels that are texts say the same. */
export const SAME_ANSWER_PARAMETER = z
  .number()
  .min(0, 'must be 0 or more')
  .max(1, 'must be 1 or less')
  .default(0.5)
  .meta({
    description:
      'Where labels are texts, such as answers: the Jaccard similarity of their 3-character shingles from which two of them say the same.',
    origin: 'Half of the shingles are shared by answers that word one thing in two ways.',
    examples: [0.3],
  });

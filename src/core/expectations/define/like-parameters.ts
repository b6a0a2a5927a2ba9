import { z } from 'zod';

/** Longer patterns are nobody's, and slow. */
const MAX_LENGTH = 1000;

/** An SQL `LIKE` pattern. */
export const likePattern = z
  .string()
  .max(MAX_LENGTH, `must have ${MAX_LENGTH} characters or fewer`)
  .meta({ description: 'The pattern.', examples: ['AB-%'] });

/** Several of them. */
export const likePatternList = z
  .array(likePattern)
  .min(1, 'must list at least one pattern')
  .meta({ description: 'The patterns.', examples: [['AB-%', 'CD-%']] });

/** The character that makes a wildcard of a pattern plain. */
export const likeEscape = z
  .string()
  .length(1, 'must be one character')
  .nullish()
  .meta({
    description: 'The character that makes the next one plain; none where left out.',
    examples: ['!'],
  });

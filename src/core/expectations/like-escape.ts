import { z } from 'zod';

/** The character that makes a wildcard of an SQL `LIKE` pattern plain. */
export const likeEscape = z
  .string()
  .length(1, 'must be one character')
  .nullish()
  .meta({
    description: 'The character that makes the next one plain; none where left out.',
    examples: ['!'],
  });

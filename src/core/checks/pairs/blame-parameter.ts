import { z } from 'zod';

/** Whether the other row of each pair is told with the commit that it came with and the author's name. */
export const BLAME_PARAMETER = z
  .boolean()
  .default(false)
  .meta({
    description:
      'Whether to tell, by `git blame`, in which commit the other row came and who wrote it: a name, never an address.',
    origin:
      'Blame needs the whole history, takes seconds for a large file, and points at a person.',
    examples: [true],
  });

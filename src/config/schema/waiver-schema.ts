import { z } from 'zod';
import { dateSchema } from './date-schema.ts';
import { textSchema } from './text-schema.ts';

/** A finding that people decided to live with. */
export const waiverSchema = z.strictObject({
  check: textSchema.meta({
    description: 'The name of the check, as the report gives it.',
    examples: ['near-duplicate'],
  }),
  key: textSchema.optional().meta({
    description:
      'The key of the row, as the report gives it, or as the file holds it where the report masks it. Left out, the waiver covers every row.',
    examples: ['T-1042'],
  }),
  column: textSchema.optional().meta({
    description: 'The column of the finding. Left out, the waiver covers every column.',
    examples: ['body'],
  }),
  dataset: textSchema.optional().meta({
    description: 'The name of the dataset. Left out, the waiver covers every dataset.',
    examples: ['tickets'],
  }),
  reason: textSchema.meta({
    description: 'Why the finding is right as it is, for those who read it next year.',
    examples: ['quoted on purpose'],
  }),
  until: dateSchema.optional().meta({
    description: 'The last day on which the waiver holds. Left out, it holds for ever.',
    examples: ['2027-01-31'],
  }),
});

import { z } from 'zod';
import { textSchema } from './text-schema.ts';

/** Which split rows are of: one name for all, or a column. */
export const splitSchema = z.union([
  textSchema,
  z.strictObject({
    column: textSchema.meta({
      description: 'The column that says which split a row is of.',
      examples: ['split'],
    }),
  }),
]);

import { z } from 'zod';
import { textSchema } from './text-schema.ts';

const patternSchema = textSchema.refine((pattern) => pattern.split('{source}').length === 2, {
  error: 'must hold `{source}` once, where the path names the source',
  params: { hint: "For example `pattern: 'data/{source}/*.csv'`." },
});

/** Where a row comes from: a column, one name for all, or a part of the path. */
export const sourceSchema = z.union([
  textSchema,
  z.strictObject({
    constant: textSchema.meta({
      description: 'The one source of every row of the dataset.',
      examples: ['vendor-a'],
    }),
  }),
  z.strictObject({
    from: z.literal('path').meta({
      description: 'Reads the source from the path of the file.',
      examples: ['path'],
    }),
    pattern: patternSchema.meta({
      description: 'A glob in which `{source}` stands for the source.',
      examples: ['data/{source}/*.csv'],
      pattern: '\\{source\\}',
    }),
  }),
]);

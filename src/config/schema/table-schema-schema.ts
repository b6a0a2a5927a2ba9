import { z } from 'zod';
import { textSchema } from './text-schema.ts';

/** A Table Schema written into the config. What it holds is judged by the rules: its standard is read elsewhere. */
const inlineSchema = z
  .record(z.string(), z.unknown())
  .refine((value) => Object.hasOwn(value, 'fields'), {
    error: 'must have `fields`',
    params: { hint: 'For example `schema: { fields: [{ name: price, type: number }] }`.' },
  })
  .meta({ type: 'object', required: ['fields'] });

/** The path of a schema, or a Table Schema itself. */
export const tableSchemaSchema = z.union([textSchema, inlineSchema]);

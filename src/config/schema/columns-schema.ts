import { z } from 'zod';
import { textSchema } from './text-schema.ts';

/** One column name, or a list of them; none where left out. */
export const columnsSchema = z.union([textSchema, z.array(textSchema)]).default([]);

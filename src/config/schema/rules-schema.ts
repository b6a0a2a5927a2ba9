import { z } from 'zod';
import { DIMENSIONS } from '../../core/checks/dimension.ts';
import { textSchema } from './text-schema.ts';

/** Rules of a team's own; what stands in `condition` and `when` is checked beside the schema. */
export const rulesSchema = z.array(
  z.strictObject({
    name: z
      .string()
      .regex(
        /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/,
        'must be lower-case words joined by hyphens, as in `price-positive`',
      )
      .max(60, 'must have at most 60 characters')
      .meta({
        description: 'What reports and waivers call the rule.',
        examples: ['price-positive'],
      }),
    condition: textSchema.meta({
      description:
        'What must hold of a row, in CEL: columns by their names, `row["odd name"]` for other names, `written` for cells as text, and `old` for the same row in base.',
      examples: ['price > 0 || status == "free"', 'old == null || price <= 2 * old.price'],
    }),
    when: textSchema.optional().meta({
      description: 'Which rows the rule is about, in CEL. Left out, it is about every row.',
      examples: ['status != "draft"'],
    }),
    message: textSchema.optional().meta({
      description:
        'What to say of a row that breaks the rule; `{price}` stands for its cell, `{old.price}` for that of base. Left out, the cells that the rule reads are shown.',
      examples: ['a price of {price} is not possible'],
    }),
    severity: z
      .enum(['error', 'warning', 'info'])
      .default('error')
      .meta({ description: 'How bad a row that breaks the rule is.', examples: ['warning'] }),
    dimension: z
      .enum(DIMENSIONS)
      .default('validity')
      .meta({
        description: 'The quality dimension that the rule serves, under which reports group it.',
        examples: ['consistency'],
      }),
  }),
);

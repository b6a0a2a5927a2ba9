import { z } from 'zod';

/** An end that is nowhere is a word: JSON has no infinity, and Python and YAML write theirs in ways of their own. */
const edge = z.union([z.number(), z.enum(['-Infinity', 'Infinity'])]);

const weight = z.number().min(0, 'must be 0 or more');

const partition = z.strictObject({
  values: z
    .array(z.union([z.string(), z.number(), z.boolean()]))
    .optional()
    .meta({ description: 'The values there may be.', examples: [['cat', 'dog']] }),
  bins: z
    .array(edge)
    .optional()
    .meta({ description: 'The edges of bins, rising.', examples: [[0, 18, 65, 120]] }),
  weights: z.array(weight).meta({
    description: 'The expected share of each value or bin.',
    examples: [[0.4, 0.6]],
  }),
  tail_weights: z
    .array(weight)
    .length(2, 'must hold two weights')
    .nullish()
    .meta({
      description: 'The expected shares below the first edge and above the last.',
      examples: [[0.01, 0.01]],
    }),
});

const OF_VALUES = '`values` and their `weights`, which sum to 1';
const OF_BINS = 'the edges of `bins` and their `weights`, which sum to 1';

/* Great Expectations' partition object: values with weights, or the edges of bins with weights. */

export const valuesPartition = partition.meta({
  description: `The distribution that is expected: ${OF_VALUES}.`,
  examples: [{ values: ['cat', 'dog'], weights: [0.4, 0.6] }],
});

export const binsPartition = partition.meta({
  description: `The distribution that is expected: ${OF_BINS}.`,
  examples: [{ bins: [0, 18, 65, 120], weights: [0.2, 0.6, 0.2] }],
});

export const anyPartition = partition.nullable().meta({
  description: `The distribution that is expected: ${OF_VALUES}; or ${OF_BINS}, and where they are given with the \`tail_weights\` of what lies below and above.`,
  examples: [{ values: ['cat', 'dog'], weights: [0.4, 0.6] }],
});

export type PartitionObject = z.output<typeof partition>;

/** The edges of a partition's bins, one more than there are bins; none where it has values. */
export function edgesOf({ bins = [] }: PartitionObject): number[] {
  return bins.map(Number);
}

import { z } from 'zod';

const gateSchema = z.strictObject({
  'fail-on': z
    .enum(['new', 'all', 'never'])
    .default('new')
    .meta({
      description:
        'Which findings fail the gate: `new`, those that the pull request makes; `all`, existing ones too; `never`, none.',
      examples: ['new'],
    }),
  severity: z
    .enum(['error', 'warning', 'info'])
    .default('error')
    .meta({
      description: 'Findings of this severity or a worse one count.',
      examples: ['error'],
    }),
});

/** The gates of a repository. */
export const gatesSchema = z.strictObject({
  data: gateSchema.prefault({}).meta({
    description: 'The gate over what the checks find in the data.',
    examples: [{ 'fail-on': 'new', severity: 'error' }],
  }),
});

import { z } from 'zod';
import { MOST_COUNTED_ROWS } from '../../core/checks/skips-existing.ts';
import { formatCount } from '../../core/words/format-count.ts';
import { checksSchema } from './checks-schema.ts';
import { datasetSchema } from './dataset-schema.ts';
import { existingSchema } from './existing-schema.ts';
import { gatesSchema } from './gates-schema.ts';
import { globSchema } from './glob-schema.ts';
import { privacySchema } from './privacy-schema.ts';
import { reviewSchema } from './review-schema.ts';
import { waiverSchema } from './waiver-schema.ts';

/**
 * `.github/assay.yml`, whole. The one place that knows the config's keys, their types, their defaults and what
 * they mean: errors, the JSON Schema for editors and the documentation are all made from it.
 */
export const configSchema = z.strictObject({
  datasets: z
    .array(datasetSchema)
    .default([])
    .meta({
      description:
        'The datasets of the repository. A file belongs to the first whose `path` matches it.',
      examples: [[{ path: 'data/tickets/*.csv' }]],
    }),
  gates: gatesSchema.prefault({}).meta({
    description: 'What makes a pull request fail.',
    examples: [{ data: { 'fail-on': 'new', severity: 'error' } }],
  }),
  checks: checksSchema.meta({
    description:
      'Settings of the checks, by name, for every dataset: `off`, `on`, or a map of its severity and parameters. See [the checks](checks/README.md).',
    examples: [{ 'cosmetic-change': 'off', 'blank-row': { severity: 'error' } }],
  }),
  existing: existingSchema.default('auto').meta({
    description: `Whether rows that a pull request leaves alone are judged too, row by row, so that existing findings in them are counted: \`count\`, always; \`skip\`, never; \`auto\`, in files of up to ${formatCount(MOST_COUNTED_ROWS)} rows. New and fixed findings are the same either way, and the report says where rows were skipped. A gate with \`fail-on: all\` counts them always.`,
    examples: ['count'],
  }),
  waivers: z
    .array(waiverSchema)
    .default([])
    .meta({
      description: 'Findings that people decided to live with. They are counted and do not fail.',
      examples: [[{ check: 'near-duplicate', key: 'T-1042', reason: 'quoted on purpose' }]],
    }),
  review: reviewSchema.optional().meta({
    description:
      'How experts review the rows that a pull request changes, for every dataset. See [the review](review-config.md).',
    examples: [{ experts: ['expert-1', 'expert-2'], guideline: 'docs/labelling.md' }],
  }),
  privacy: privacySchema.prefault({}).meta({
    description: 'What may be seen of rows wherever Assay shows them.',
    examples: [{ columns: ['customer_name'], rows: 'show' }],
  }),
  ignore: z
    .array(globSchema)
    .default([])
    .meta({
      description: 'Globs of files that are never read, whatever the datasets say.',
      examples: [['data/archive/**']],
    }),
});

/** A config of which every key has the right shape. */
export type ParsedConfig = z.output<typeof configSchema>;

import { z } from 'zod';
import { checksSchema } from './checks-schema.ts';
import { columnsSchema } from './columns-schema.ts';
import { dialectSchema } from './dialect-schema.ts';
import { dimensionsSchema, profileSchema } from './dimensions-schema.ts';
import { existingSchema } from './existing-schema.ts';
import { expectationsSchema } from './expectations-schema.ts';
import { globSchema } from './glob-schema.ts';
import { ownReviewSchema } from './review-schema.ts';
import { rulesSchema } from './rules-schema.ts';
import { sourceSchema } from './source-schema.ts';
import { splitSchema } from './split-schema.ts';
import { tableSchemaSchema } from './table-schema-schema.ts';
import { textSchema } from './text-schema.ts';

/** One dataset as the config writes it. */
export const datasetSchema = z.strictObject({
  name: textSchema.optional().meta({
    description:
      'What reports call the dataset. Left out, it is what the glob says before its wildcards: `tickets` for `data/tickets/*.csv`.',
    examples: ['tickets'],
  }),
  path: globSchema.meta({
    description: 'The glob of its files, relative to the root of the repository.',
    examples: ['data/tickets/*.csv'],
  }),
  key: columnsSchema.meta({
    description:
      'The column, or columns, whose values tell a row from every other. Left out, a key is inferred and the report says which.',
    examples: ['ticket_id', ['order_id', 'line']],
  }),
  label: textSchema.optional().meta({
    description: 'The column that holds the label.',
    examples: ['label'],
  }),
  text: columnsSchema.meta({
    description: 'The columns that are compared to find near-duplicates.',
    examples: [['subject', 'body'], 'body'],
  }),
  source: sourceSchema.optional().meta({
    description:
      "Where a row comes from: the name of a column, `{ constant: vendor-a }` for one source, or `{ from: path, pattern: 'data/{source}/*.csv' }` for a part of the path.",
    examples: [
      'source',
      { constant: 'vendor-a' },
      { from: 'path', pattern: 'data/{source}/*.csv' },
    ],
  }),
  split: splitSchema.optional().meta({
    description:
      'Which split these files are, or `{ column: split }` for the column that says so row by row. Datasets that share a name are splits of one.',
    examples: ['train', { column: 'split' }],
  }),
  labels: z
    .array(textSchema)
    .min(1, 'must list at least one label')
    .optional()
    .meta({
      description: 'The label set. Left out, it is the labels that base has.',
      examples: [['refund', 'billing', 'shipping', 'other']],
    }),
  annotator: textSchema.optional().meta({
    description: 'The column that says who gave the label.',
    examples: ['annotator'],
  }),
  group: textSchema.optional().meta({
    description: 'The column whose equal values mark rows of one entity, such as a customer.',
    examples: ['customer_id'],
  }),
  time: textSchema.optional().meta({
    description: 'The column that says when the row came to be.',
    examples: ['created_at'],
  }),
  dialect: dialectSchema.prefault({}).meta({
    description: 'What is known about how the files are written; the rest is detected.',
    examples: [{ delimiter: ';', encoding: 'windows-1252' }],
  }),
  schema: tableSchemaSchema.optional().meta({
    description:
      'The path of the schema that judges the files: a Table Schema, a `datapackage.json`, or for JSON Lines, JSON and Parquet a JSON Schema; or a Table Schema itself, as `assay suggest-checks` proposes one. Left out, it is the data package beside a file or above it that lists it.',
    examples: [
      'datapackage.json',
      'schemas/ticket.schema.json',
      { fields: [{ name: 'price', type: 'number', constraints: { minimum: 0 } }] },
    ],
  }),
  suite: textSchema.optional().meta({
    description:
      'The path of a suite of Great Expectations (JSON) whose expectations hold too. Those that a pull request brings along judge it.',
    examples: ['gx/expectations/tickets.json'],
  }),
  expectations: expectationsSchema.default([]).meta({
    description:
      "What has to hold, in Great Expectations' names and parameters. See [the expectations](expectations.md).",
    examples: [[{ expect_column_values_to_not_be_null: { column: 'body', mostly: 0.99 } }]],
  }),
  profile: profileSchema.meta({
    description:
      'What the data is for. It decides which quality dimensions the report shows first, never whether a gate fails; `docs/dimensions.md` gives the weights and why.',
    examples: ['classification'],
  }),
  dimensions: dimensionsSchema.meta({
    description:
      "How much each quality dimension matters, in place of the profile's weights: the highest is shown first, and 0 is folded. 1 where there is no profile.",
    examples: [{ accuracy: 2, timeliness: 0 }],
  }),
  checks: checksSchema.meta({
    description: 'Settings of the checks for this dataset; they go before those of all datasets.',
    examples: [{ 'cosmetic-change': 'off' }],
  }),
  existing: existingSchema.optional().meta({
    description: 'The same as `existing` of all datasets, for this one; it goes before that.',
    examples: ['skip'],
  }),
  rules: rulesSchema.default([]).meta({
    description:
      'Rules of your own over the rows of the dataset; see [rules](rules.md) for what they can say.',
    examples: [[{ name: 'price-positive', condition: 'price > 0 || status == "free"' }]],
  }),
  review: ownReviewSchema.optional().meta({
    description:
      'The review of this dataset: `off`, or keys of `review` that go before those of all datasets, one by one.',
    examples: ['off', { ask: ['price'], 'per-row': 3 }],
  }),
  tolerance: z
    .record(z.string(), z.number().min(0, 'must be 0 or more'))
    .default({})
    .meta({
      description:
        'By column, how far two numbers may lie apart and still count as the same value.',
      examples: [{ price: 0.005 }],
    }),
});

/** A dataset of which every key has the right shape. */
export type ParsedDataset = z.output<typeof datasetSchema>;

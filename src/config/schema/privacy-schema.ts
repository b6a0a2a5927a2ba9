import { z } from 'zod';
import { textSchema } from './text-schema.ts';

/** What may be seen of rows wherever they are shown. */
export const privacySchema = z.strictObject({
  mask: z
    .boolean()
    .default(true)
    .meta({
      description:
        'Whether e-mail addresses, phone, card, account and national numbers, keys and tokens are masked wherever rows are shown. What machines read back, `assay diff --format jsonl` and `assay apply`, always holds them.',
      examples: [false],
    }),
  columns: z
    .array(textSchema)
    .default([])
    .meta({
      description:
        'Columns of any dataset whose cells are never shown. Their files then tell findings by place and key, without what was seen there.',
      examples: [['customer_name', 'address']],
    }),
  rows: z
    .enum(['show', 'hide'])
    .default('show')
    .meta({
      description:
        'Whether text out of rows is shown at all: with `hide`, summaries, comments, annotations, `report.json` and the page tell where and how much, and nothing of what stands there.',
      examples: ['hide'],
    }),
});

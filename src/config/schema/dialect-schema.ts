import { z } from 'zod';
import { textSchema } from './text-schema.ts';

const delimiterSchema = z
  .string()
  .refine((text) => [...text].length === 1, {
    error: 'must be exactly one character',
    params: {
      hint: 'Put it in quotes, such as `";"` or `"|"`; a tab is `"\\t"` in double quotes.',
    },
  })
  .refine((text) => !/^[\r\n]$/.test(text), 'must not be a line break');

/** Scanners look for quotes and escapes as single bytes, so these are ASCII. */
const quoteSchema = z.string().regex(/^(?:[ -~]|none)$/, 'must be one ASCII character, or `none`');
const escapeSchema = z.string().regex(/^[ -~]$/, 'must be one ASCII character');

/** What a config fixes about how a dataset's files are written; the rest is detected file by file. */
export const dialectSchema = z.strictObject({
  format: z
    .enum(['csv', 'jsonl', 'json', 'parquet', 'xlsx'])
    .optional()
    .meta({
      description: 'What the files are, whatever their extension. `csv` covers every delimiter.',
      examples: ['csv'],
    }),
  encoding: z
    .enum(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'])
    .optional()
    .meta({
      description: 'How bytes become text. `windows-1252` covers Latin-1.',
      examples: ['windows-1252'],
    }),
  delimiter: delimiterSchema.optional().meta({
    description: 'The character between two cells of a CSV file.',
    examples: [';'],
    pattern: '^[^\\r\\n]$',
  }),
  quote: quoteSchema.optional().meta({
    description: 'The character around quoted cells, or `none` where nothing is quoted.',
    examples: ["'", 'none'],
  }),
  escape: escapeSchema.optional().meta({
    description: 'What stands before a quote inside quotes: the quote itself, or a backslash.',
    examples: ['\\'],
  }),
  header: z
    .boolean()
    .optional()
    .meta({
      description: 'Whether the first record of a CSV file names the columns.',
      examples: [false],
    }),
  'line-ending': z
    .enum(['lf', 'crlf', 'cr'])
    .optional()
    .meta({ description: 'What ends a record of a text file.', examples: ['crlf'] }),
  sheet: textSchema.optional().meta({
    description: 'The sheet of a workbook to read; left out, every sheet is a table.',
    examples: ['Prices'],
  }),
});

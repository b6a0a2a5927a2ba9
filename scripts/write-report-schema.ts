import { writeFileSync } from 'node:fs';
import { z } from 'zod';
import { DIMENSIONS, type Dimension } from '../src/core/checks/dimension.ts';
import type { Report } from '../src/core/report/report.ts';

const count = z.int().nonnegative();
const position = z.int().positive();

const weight = z.number().nonnegative();
const weights = z
  .object(
    Object.fromEntries(DIMENSIONS.map((name) => [name, weight])) as Record<
      Dimension,
      typeof weight
    >,
  )
  .describe('How much each quality dimension matters; left out where all matter alike.');

const findingRow = z.object({
  row: position.optional().describe('Row, from 1, the header not counted.'),
  line: position.optional().describe('Line of the file, from 1, for formats that have lines.'),
  side: z.enum(['base', 'head']).describe('Where the row is: head, except in fixed findings.'),
  key: z.string().optional().describe("The row's key."),
  detail: z.string().optional().describe('What was seen, in a few words.'),
  counterpart: z
    .object({
      path: z.string().optional().describe('Its file, where it is another one.'),
      side: z.enum(['base', 'head']),
      row: position,
      line: position.optional(),
      key: z.string().optional(),
      commit: z
        .string()
        .optional()
        .describe('The commit it came with, where `blame` is asked for.'),
      author: z.string().optional().describe("The name of that commit's author."),
    })
    .optional()
    .describe('The other row that matters most, as the old row of a duplicate.'),
});

const chart = z.object({
  title: z.string(),
  bins: z.array(z.string()).describe('What each group of bars stands for.'),
  series: z.array(z.object({ name: z.string(), values: z.array(z.number()) })),
  unit: z.enum(['share', 'count']),
});

const finding = z.object({
  check: z.string().describe("The check's name, e.g. duplicate-key."),
  severity: z.enum(['error', 'warning', 'info']),
  rule: z
    .string()
    .optional()
    .describe(
      'Which rule it is, where a check has several, such as an expectation with its parameters.',
    ),
  dimension: z.enum(DIMENSIONS).describe('The quality dimension that the check serves.'),
  standing: z.enum(['new', 'existing', 'fixed']).describe('Whether this change made it.'),
  column: z.string().optional(),
  count: count.describe('How many rows or places it concerns; rows may list fewer.'),
  rows: z.array(findingRow).max(100).describe('The first rows.'),
  message: z.string().describe('What happened and where, in one sentence.'),
  hint: z.string().optional().describe('What to do next.'),
  chart: chart.optional().describe('The distributions behind the finding.'),
  waived: z
    .object({ reason: z.string(), until: z.string().optional() })
    .optional()
    .describe('Why the finding does not count.'),
});

const counts = z.object({
  base_rows: count,
  head_rows: count,
  added: count,
  removed: count,
  modified: count,
  moved: count,
  cosmetic_rows: count.describe('Modified rows whose every change is cosmetic.'),
  damaged_rows: count.describe('Modified rows with damage.'),
  substantive_rows: count.describe('Modified rows with a substantive change.'),
  cells: z.object({ cosmetic: count, damage: count, substantive: count }),
});

const column = z.object({
  name: z.string(),
  change: z.enum(['unchanged', 'modified', 'added', 'removed', 'renamed']),
  renamed_from: z.string().optional(),
  moved: z.boolean().optional(),
  retyped: z.object({ base: z.string(), head: z.string() }).optional(),
  cosmetic: count,
  damage: count,
  substantive: count,
  kinds: z.record(z.string(), count).describe('Changed cells by kind of change.'),
});

const file = z.object({
  path: z.string(),
  renamed_from: z.string().optional().describe("Base's path of a renamed file."),
  change: z.enum(['added', 'removed', 'modified', 'renamed', 'unread']),
  headline: z.string().describe('What happened to the file, in one line for people.'),
  key: z
    .object({ columns: z.array(z.string()), origin: z.string(), reason: z.string() })
    .optional()
    .describe('How rows of base and head were told to be the same row.'),
  base_dialect: z.string().optional(),
  head_dialect: z.string().optional(),
  counts: counts.optional().describe('Left out where the rows could not be compared.'),
  columns: z.array(column),
  findings: z.array(finding),
  sheet: z.string().optional().describe('The sheet, for a file that is a workbook.'),
});

const gate = z.object({
  name: z.enum(['data', 'review', 'sources']),
  conclusion: z.enum(['pass', 'fail']),
  reason: z.string().describe('Why, in one sentence.'),
  new: count,
  existing: count,
  fixed: count,
  waived: count,
});

const notice = z.object({
  code: z.enum([
    'config-edited',
    'config-preview',
    'config-warning',
    'existing-skipped',
    'no-config',
    'rules-changed',
    'schema-error',
    'schema-not-fetched',
    'suite-error',
    'waiver-expired',
  ]),
  severity: z.enum(['warning', 'info']),
  path: z.string().optional(),
  line: position.optional(),
  message: z.string(),
});

const revision = z.object({
  name: z.string().describe('As people know it: a branch, HEAD, a work tree.'),
  commit: z.string().optional().describe('Full object name.'),
});

/** The type keeps the schema from allowing what a report never holds. */
const report: z.ZodType<Report> = z
  .object({
    schema_version: z.literal(1),
    tool: z.object({ name: z.literal('assay'), version: z.string() }),
    conclusion: z.enum(['pass', 'fail']),
    preview: z.boolean().describe('Whether failing was not possible: base has no config yet.'),
    base: revision.nullable().describe('Null where there is nothing to compare with.'),
    head: revision,
    gates: z.array(gate),
    notices: z.array(notice),
    datasets: z.array(
      z.object({ name: z.string(), dimensions: weights.optional(), files: z.array(file) }),
    ),
  })
  .meta({ title: 'Assay report', description: 'What `assay check` found, as in report.json.' });

/**
 * The text of `schema/report.schema.json`.
 *
 * @param isStrict Whether keys it does not name are refused. The published schema lets them pass, since keys
 *   may be added without a new version.
 */
export function renderReportSchema({ isStrict = false } = {}): string {
  const schema = z.toJSONSchema(report, {
    target: 'draft-7',
    io: isStrict ? 'output' : 'input',
    // A count has no useful upper end.
    override: ({ jsonSchema }) => {
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  });
  return `${JSON.stringify(schema, null, 2)}\n`;
}

if (import.meta.main) {
  writeFileSync(new URL('../schema/report.schema.json', import.meta.url), renderReportSchema());
}

/* Writes docs/expectations.md from the registry: `npm run docs`. A test holds it current. */
import { writeFileSync } from 'node:fs';
import type { z } from 'zod';
import { showValue } from '../src/config/explain/show-value.ts';
import { parameterShape } from '../src/core/expectations/define/common-parameters.ts';
import { exampleParameters } from '../src/core/expectations/define/example-parameters.ts';
import type { Domain, Expectation } from '../src/core/expectations/define/expectation.ts';
import { LATER_NAMES } from '../src/core/expectations/later-names.ts';
import { REFUSED } from '../src/core/expectations/refused.ts';
import { EXPECTATIONS } from '../src/core/expectations/registry.ts';

const INTRODUCTION = `<!-- Written by \`npm run docs\`: change the expectations in \`src/core/expectations/\`, or scripts/write-expectation-docs.ts. -->

# Expectations

What has to hold of a dataset, in the names and parameters of
[Great Expectations](https://github.com/great-expectations/great_expectations). They stand in the config:

\`\`\`yaml
datasets:
  - path: data/people/*.csv
    expectations:
      - expect_column_values_to_be_between:
          { column: age, min_value: 0, max_value: 120, mostly: 0.99, row_condition: country == "NL" }
      - expect_column_values_to_be_unique: { column: id }
      - expect_table_row_count_to_be_between: { min_value: 1000, severity: warning }
\`\`\`

or in a suite file, as Great Expectations wrote it, of 1.x (\`type\`) or 0.x (\`expectation_type\`):

\`\`\`yaml
    suite: gx/expectations/people.json
\`\`\`

Both may be there at once. \`assay check\` tells what a pull request made worse; \`assay validate people.csv --suite
people.json --format json\` judges one file by itself and prints Great Expectations' own result; it exits with 1 where an
expectation is not met, whatever its severity. Personal data and secrets are masked in both (\`--no-mask\` shows them), and
what \`privacy\` hides is left out. An expectation or a
parameter that is not known is an error that names the place and the nearest name.
`;

const RULES = `## When an expectation is met

- **Row by row** (a column, a pair or several columns): a row meets it or not. It is met as a whole where the share of
  judged rows that do is at least \`mostly\` (1 unless it is given), and where no row is to be judged.
- **As a whole**: a number that all rows make together, or the columns of the file.
- **Nulls**: a row without a value in the column is not judged and counts as missing, except where the expectation is
  about nulls. Of a pair or of several columns \`ignore_row_if\` says which rows are left out. A statistic leaves nulls out.
- **\`row_condition\`** says which rows are meant; only they count. [What is understood](row-condition.md).
- **\`severity\`** is \`critical\` unless it is given: an error. \`warning\` and \`info\` do not fail a gate by default.
- Every file is judged by itself; of a workbook, every sheet.
- An expectation that cannot be judged, as where its column is missing, is an error whatever its severity.

## In a pull request

Every expectation is judged on both sides: on base, which is the data before the pull request, and on head, which is the data
with it. A row that breaks it is **new** if it was added, or changed in a column that the
expectation or its condition reads; else it is **existing** debt. Where the expectation was met before and no longer is, all
rows that break it are new, since \`mostly\` may have been what carried the old ones. What all rows make together is new
unless it was broken before. Suites are head's, as schemas are; a change of one is told.

## What a cell holds

| where | rule |
|---|---|
| JSON Lines, JSON, Parquet, workbooks | Values keep their type: \`1\` is not \`"1"\`. \`null\` and a key that is not there are null; the empty text is text. |
| CSV | The type of a column is what its schema says, else what at least 95 % of its cells that hold something are: true or false, whole numbers, numbers, dates, text. A cell with leading zeros (\`00501\`) makes a column text. In a pull request a column keeps base’s type where half of its cells still are of it, so that bad cells do not make another column of it. |
| CSV, null | An empty cell, and what the schema lists under \`missingValues\`. In columns of numbers, dates, and true or false also \`NA\`, \`N/A\`, \`n/a\`, \`NaN\`, \`nan\`, \`NULL\`, \`null\`, \`None\`, \`<NA>\`, \`#N/A\`, \`#NA\`, as in pandas; in text they are text. |
| CSV, other | In a column of numbers, what is no number stays text, and so is neither in a range nor in a set of numbers. \`yes\` and \`no\` are text. |

Whole numbers of any length are exact. Regular expressions, \`LIKE\` patterns and lengths look at a cell as it is written:
\`5.00\` has four characters. Dates are text that is compared by when it is, in columns of dates and where
\`parse_strings_as_datetimes\` (0.x) asks for it; where a day and a month can be taken for each other, the month comes
first. A blank line of a CSV file, and a record that cannot be read, is no row.

## Suites

What Great Expectations keeps in a suite for itself changes nothing: \`meta\`, \`notes\`, \`description\`, \`id\`,
\`rendered_content\`, and of the parameters \`result_format\`, \`catch_exceptions\`, \`include_config\`, \`batch_id\`, \`auto\`,
\`profiler_config\`, \`windows\`, \`allow_cross_type_comparisons\`, \`output_strftime_format\`. \`{"$PARAMETER": "name"}\` stands
for the suite's own value of that name (\`suite_parameters\` or \`evaluation_parameters\`); without one it is an error.

Regular expressions are Python's. They run in linear time (RE2); look-around and back-references run in a worker with a
bound on time, and an expectation that hits the bound cannot be judged. JSON Schemas are as in the config's \`schema\`.
`;

const TITLES: Readonly<Record<Domain, string>> = {
  column: 'Of one column',
  'column-pair': 'Of two columns',
  columns: 'Of several columns',
  table: 'Of the file',
};

const DOMAINS: readonly Domain[] = ['column', 'column-pair', 'columns', 'table'];

/** The text of `docs/expectations.md`. */
export function expectationDocs(): string {
  const all = [...EXPECTATIONS.values()];
  const states = all.map(
    (expectation) => `| ${linkTo(expectation.name)} | ${stateOf(expectation)} |`,
  );
  const refused = [...REFUSED.keys()].map(
    (name) => `| \`${name}\` | [refused](#what-is-refused) |`,
  );
  const lists = DOMAINS.map((domain) => section(domain, all)).filter((text) => text !== '');
  return `${INTRODUCTION}
## The expectations

| expectation | beside Great Expectations |
|---|---|
${[...states, ...refused].join('\n')}

${RULES}
## Each of them

Each is understood with all its parameters. Beside their own they take \`row_condition\`, \`condition_parser\` (not needed:
both grammars are understood) and \`severity\`, and where they judge row by row \`mostly\`. What is said to differ does so
from Great Expectations on pandas. Assay’s own are what other tools ask and it does not, in the manner of its names.

${lists.join('\n')}
## What is refused

| name | instead |
|---|---|
${[...REFUSED].map(([name, hint]) => `| \`${name}\` | ${hint} |`).join('\n')}

Custom expectations, which are programs, are refused too. \`expect_file_*\` and the expectations of batches went out of
Great Expectations long ago.

## Old names

| of 0.x | called by now |
|---|---|
${[...LATER_NAMES].map(([name, later]) => `| \`${name}\` | ${linkTo(later)} |`).join('\n')}

Both are understood. Suites may also name expectations by their classes (\`ExpectColumnToExist\`) and write
\`expect_column_pair_values_A_to_be_greater_than_B\` with capitals.
`;
}

function section(domain: Domain, all: readonly Expectation[]): string {
  const ofDomain = all.filter((expectation) => expectation.domain === domain);
  if (ofDomain.length === 0) return '';
  return `### ${TITLES[domain]}\n\n${ofDomain.map(entry).join('\n')}`;
}

function stateOf({ differs, elsewhere }: Expectation): string {
  if (elsewhere !== undefined) return 'Assay’s own';
  return differs === undefined ? 'the same' : 'differs';
}

function linkTo(name: string): string {
  return `[\`${name}\`](#${name.toLowerCase()})`;
}

function entry(expectation: Expectation): string {
  const { name, about, differs, elsewhere, form } = expectation;
  const lines = [
    `${form === 'map' ? 'Row by row' : 'As a whole'}: ${about}`,
    `E.g. \`${name}: ${showValue(exampleParameters(expectation))}\``,
    ...parameterLines(expectation),
    ...(differs === undefined ? [] : [`Differs: ${differs}`]),
    ...(elsewhere === undefined ? [] : [`Elsewhere: ${elsewhere}`]),
  ];
  return `#### \`${name}\`\n\n${lines.join('\\\n')}\n`;
}

function parameterLines(expectation: Expectation): string[] {
  const own = Object.entries(parameterShape(expectation)).filter(([name]) => !COMMON.has(name));
  if (own.length === 0) return [];
  const told = own.map(([name, type]) => {
    const { description = '' } = (type as z.ZodType).meta() ?? {};
    return `\`${name}\`: ${description.replace(/\.$/, '')}`;
  });
  return [`Parameters: ${told.join('; ')}.`];
}

/** Told once for all. */
const COMMON = new Set([
  'column',
  'column_A',
  'column_B',
  'mostly',
  'row_condition',
  'condition_parser',
  'severity',
]);

if (import.meta.main) {
  writeFileSync(new URL('../docs/expectations.md', import.meta.url), expectationDocs());
}

import { readFileSync, writeFileSync } from 'node:fs';
import { describeType } from '../src/config/explain/describe-type.ts';
import { showValue } from '../src/config/explain/show-value.ts';
import { configJsonSchema, type SchemaNode } from '../src/config/schema/config-json-schema.ts';
import { type ConfigSection, listSections } from '../src/config/schema/list-sections.ts';

/** The text of `docs/configuration.md`: prose from here, every key from the schema. */
export function renderConfigDocs(): string {
  const example = readFileSync(new URL('../schema/assay.example.yml', import.meta.url), 'utf8');
  // Checks and expectations have pages of their own, and the review of a dataset has the keys of all reviews.
  const isSetting = ({ path }: ConfigSection) =>
    /(?:^|\.)(?:checks(?:\.|$)|expectations\[\])|\]\.review(?:\.|$)/.test(path);
  const sections = listSections(configJsonSchema())
    .filter((section) => !isSetting(section))
    .filter(isFirstOfItsKind)
    .map(renderSection);
  return `${INTRODUCTION}\n\`\`\`yaml\n${example}\`\`\`\n\n## Keys\n\n${sections.join('\n')}\n${RULES}`;
}

const INTRODUCTION = `<!-- Written by \`npm run docs\`: change the schema in \`src/config/schema/\` instead. -->

# Configuration

Assay reads \`.github/assay.yml\`. Without that file it still works: changed data files are found by their
extension and compared with what can be inferred. With it, every key is optional but a dataset's \`path\`.

The config is strict: an unknown key, a wrong type or a contradiction is an error that names the line and says what
to write instead, and nothing is ignored in silence.

## Which config judges a pull request

The one at the tip of the base branch. A pull request cannot loosen the rules it is judged by.

- A pull request that edits the config is told so, and the new one is validated.
- Where the base branch has no config yet, the pull request's own runs as a preview: it reports everything, cannot
  fail, and takes effect once merged.
- On the command line, and with \`--worktree\`, the config in the work tree judges.

## In an editor

\`schema/assay.schema.json\` describes the config as JSON Schema. Editors with YAML support complete and check keys
when the config's first line names it, by a path or an address:

\`\`\`yaml
# yaml-language-server: $schema=https://raw.githubusercontent.com/OWNER/assay/v0/schema/assay.schema.json
\`\`\`

\`OWNER\` stands for the account that hosts the repository of Assay; there is no public home yet. The path of that file in a
clone does as well.

## Example

A config with most of the keys there are:
`;

const RULES = `## Globs

Globs are relative to the root of the repository; a leading \`./\` or \`/\` changes nothing. Case counts, and names that
start with a dot are names like any other.

| In a glob | Matches |
|---|---|
| \`*\` | any part of a name, within one folder |
| \`?\` | one character |
| \`**\` | any number of folders, none included; at the end of a glob, every file below |
| \`[0-9]\`, \`[!0-9]\` | one character of a set, or one outside it |
| \`{csv,tsv}\` | either |

Everything else means itself. Globs cannot be negated: \`ignore\` takes files out, and wins over every dataset.

A file belongs to the first dataset whose \`path\` matches it. A glob that ends in a bare \`*\` or \`**\` takes in data
files only, unless the dataset names a \`dialect.format\`.

## Files that no dataset names

Files ending in \`.csv\`, \`.tsv\`, \`.tab\`, \`.psv\`, \`.jsonl\`, \`.ndjson\` (plain, \`.gz\` or \`.zst\`), \`.parquet\`, \`.pq\` and
\`.xlsx\` are data, each a dataset of its own. A \`.json\` file is data when it holds an array of objects; those that
configure tools, such as \`package.json\`, \`tsconfig.json\` or \`*.schema.json\`, are never looked at.

## Rules between keys

- Two datasets that share a name are splits of one, so each needs a \`split\` of its own.
- \`key\`, \`text\` and \`labels\` list nothing twice.
- \`labels\` needs \`label\`.
- \`dialect.delimiter\` and \`dialect.quote\` are different characters.
- A review lists at least \`per-row\` experts for each dataset it is about, unless it lists a team, and nobody twice.
- \`sample.floor\` and \`minimum\` are no more than \`sample.cap\`.
`;

function renderSection(section: ConfigSection, _: number, all: readonly ConfigSection[]): string {
  const { node } = section;
  const rows = Object.entries(node.properties as Record<string, SchemaNode>).map(([key, value]) =>
    renderRow(key, value, node.required?.includes(key) ?? false),
  );
  return `### ${renderTitle(section, all)}\n\n| Key | Type | Default | Meaning |\n|---|---|---|---|\n${rows.join('\n')}\n`;
}

/** Forms of one map may hold the same map. */
function isFirstOfItsKind({ path, keys }: ConfigSection, place: number, all: ConfigSection[]) {
  const identity = JSON.stringify([path, keys]);
  return all.findIndex((other) => JSON.stringify([other.path, other.keys]) === identity) === place;
}

/** Two forms of one map are told apart by their first key. */
function renderTitle({ path, keys }: ConfigSection, all: readonly ConfigSection[]): string {
  if (path === '') return 'Top level';
  const isAlone = all.filter((other) => other.path === path).length === 1;
  return isAlone ? `\`${path}\`` : `\`${path}\` with \`${keys[0]}\``;
}

function renderRow(key: string, node: SchemaNode, required: boolean): string {
  const cells = [
    `\`${key}\``,
    describeType(node),
    required ? 'required' : renderDefault(node),
    `${node.description} ${renderExamples(key, node)}`,
  ];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

/** Empty lists and maps are what leaving a key out means anyway. */
function renderDefault({ default: value }: SchemaNode): string {
  return typeof value === 'string' || typeof value === 'number' ? `\`${value}\`` : '';
}

function renderExamples(key: string, node: SchemaNode): string {
  const examples = (node.examples as unknown[]).map((value) => `\`${key}: ${showValue(value)}\``);
  return `E.g. ${examples.join(', ')}`;
}

if (import.meta.main) {
  writeFileSync(new URL('../docs/configuration.md', import.meta.url), renderConfigDocs());
}

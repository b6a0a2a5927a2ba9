/* Writes docs/checks/ from the registry: `npm run docs`. A test holds the pages current. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { showValue } from '../src/config/explain/show-value.ts';
import type { Check } from '../src/core/checks/check.ts';
import { DIMENSIONS, type Dimension } from '../src/core/checks/dimension.ts';
import { CHECKS } from '../src/core/checks/registry.ts';

const FOLDER = join(import.meta.dirname, '../docs/checks');
const CASES = join(import.meta.dirname, '../test/checks');

const SEVERITIES = ['error', 'warning', 'info'] as const;

const MEANINGS: Readonly<Record<Dimension, string>> = {
  accuracy: 'Accuracy: are the values true?',
  validity: 'Validity: are the values allowed?',
  consistency: 'Consistency: do the values agree with each other?',
  uniqueness: 'Uniqueness: is everything there once?',
  completeness: 'Completeness: is everything there?',
  timeliness: 'Timeliness: is it of its time?',
};

const STANDING = `## Standing

Every finding is new, existing or fixed, so that a pull request answers for what it made worse and not for old debt.

- A row's finding is **new** if the row was added, or if a cell that the check reads was changed; where several rows take part, as in a duplicate, if that is so for any of them. Else it is **existing**.
- What only a change can cause, such as damage to a cell or a removed column, is always new.
- A finding about the file or its header is existing if base has it too.
- What base has and head no longer has is **fixed**. It never fails a gate.
- A file without a base, as one that was added, has only new findings.
`;

/** The text of every page, by file name. */
export function checkDocs(checks: readonly Check[] = CHECKS): Map<string, string> {
  const pages = checks.map((check): [string, string] => [`${check.name}.md`, page(check)]);
  return new Map([...pages, ['README.md', index(checks)]]);
}

function page(check: Check): string {
  const { name, title, severity, dimension, about, caveat, hint, off } = check;
  const parts = [
    `<!-- Written by \`npm run docs\`: edit the check's own file instead. -->\n# ${title}`,
    `\`${name}\` · ${severity} · ${dimension}${off === undefined ? '' : ' · off by default'}`,
    about,
    `**What to do:** ${hint}`,
    `**When it lies:** ${caveat}`,
    off === undefined ? '' : `**Why it is off:** ${off} \`checks: { ${name}: on }\` turns it on.`,
    parameters(check),
    example(name),
    peers(check),
    'Whether a finding is new, existing or fixed: see [standing](README.md#standing).',
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** The parameters with their defaults, and where those come from. */
function parameters({ name, parameters }: Check): string {
  const rows = Object.entries(parameters).map(([key, type]) => {
    const { description, origin, examples } = (type.meta() ?? {}) as ParameterMeta;
    const fallback = type instanceof z.ZodDefault ? `\`${showValue(type.def.defaultValue)}\`` : '';
    const cells = [`\`${key}\``, fallback, description ?? '', origin ?? ''];
    const example = examples?.[0];
    return { cells, setting: example === undefined ? undefined : `${key}: ${showValue(example)}` };
  });
  if (rows.length === 0) return '';
  const lines = rows.map(({ cells }) => `| ${cells.map(escapeCell).join(' | ')} |`);
  const settings = rows.flatMap(({ setting }) => setting ?? []).join(', ');
  const usage =
    settings === '' ? '' : `\n\n\`\`\`yaml\nchecks:\n  ${name}: { ${settings} }\n\`\`\``;
  return `## Parameters\n\n| parameter | default | meaning | why this default |\n|---|---|---|---|\n${lines.join('\n')}${usage}`;
}

interface ParameterMeta {
  readonly description?: string;
  readonly origin?: string;
  readonly examples?: readonly unknown[];
}

const escapeCell = (cell: string) => cell.replaceAll('|', '\\|');

/** What the report says of the case in which the check fires; a test holds that text current. */
function example(name: string): string {
  const golden = join(CASES, name, 'fires', 'report.txt');
  if (!existsSync(golden)) return '';
  const fence = '```';
  return `## Example\n\n${fence}text\n${readFileSync(golden, 'utf8').replaceAll('\r\n', '\n').trimEnd()}\n${fence}`;
}

function peers({ peers }: Check): string {
  if (peers.length === 0) return '';
  return `## Elsewhere\n\n${peers.map((peer) => `- ${peer}`).join('\n')}`;
}

function index(checks: readonly Check[]): string {
  return `<!-- Written by \`npm run docs\`: edit the checks' own files instead. -->
# Checks

**Base** is the data before a pull request and **head** the data with it. A finding's **standing** says whether the pull
request brought it: [new, existing or fixed](#standing).

Configs and waivers name a check by its name. By default a new \`error\` fails the data gate; a \`warning\` and an \`info\` do
not. \`checks:\` in the config turns one off or on, or sets its severity and parameters, for all datasets or for one:

\`\`\`yaml
checks:
  cosmetic-change: off
datasets:
  - path: data/tickets/*.csv
    checks:
      blank-row: { severity: error }
\`\`\`

${DIMENSIONS.map((dimension) => section(dimension, checks)).join('\n')}
${STANDING}`;
}

function section(dimension: Dimension, checks: readonly Check[]): string {
  const own = checks.filter((check) => check.dimension === dimension);
  const lines = SEVERITIES.flatMap((severity) =>
    own.filter((check) => check.severity === severity).map(line),
  );
  return `## ${MEANINGS[dimension]}\n\n| check | severity | finds |\n|---|---|---|\n${lines.join('\n')}\n`;
}

function line({ name, severity, about, off }: Check): string {
  const level = off === undefined ? severity : `${severity}, off by default`;
  return `| [\`${name}\`](${name}.md) | ${level} | ${escapeCell(firstSentence(about))} |`;
}

/** Up to the first full stop that ends a word; one within, as in `1.0`, ends nothing. */
function firstSentence(text: string): string {
  return /^.*?\.(?=\s|$)/s.exec(text)?.[0] ?? text;
}

function writeCheckDocs(): void {
  mkdirSync(FOLDER, { recursive: true });
  const pages = checkDocs();
  for (const file of readdirSync(FOLDER)) if (!pages.has(file)) rmSync(join(FOLDER, file));
  for (const [file, text] of pages) writeFileSync(join(FOLDER, file), text);
}

if (import.meta.main) writeCheckDocs();

/* Writes docs/vocabularies.md: `npm run docs`. A test holds the page current. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Check } from '../src/core/checks/check.ts';
import { DIMENSIONS } from '../src/core/checks/dimension.ts';
import { CHECKS } from '../src/core/checks/registry.ts';
import { REFUSED } from '../src/core/expectations/refused.ts';
import { EXPECTATIONS } from '../src/core/expectations/registry.ts';
import type { Chapter, Question } from './vocabularies/question.ts';
import { TABLES } from './vocabularies/table-questions.ts';
import { VALUES } from './vocabularies/values-questions.ts';

const CHAPTERS = [...VALUES, ...TABLES];

const INTRODUCTION = `<!-- Written by \`npm run docs\` from scripts/vocabularies/ and the checks' own files. -->
# The same in other words

What is asked of data has a name in every tool. Assay invents none where there is one: an expectation of
[Great Expectations](https://greatexpectations.io) is written under its own name, in the config or as a suite file. Here
they stand beside the names of [Deequ](https://github.com/awslabs/deequ), of AWS Glue's
[DQDL](https://docs.aws.amazon.com/glue/latest/dg/dqdl-rule-types.html), and of [dbt](https://docs.getdbt.com) with
[dbt-utils](https://github.com/dbt-labs/dbt-utils) and [dbt-expectations](https://github.com/metaplane/dbt-expectations).

Under **Assay besides** stand the checks that run without being told to, other ways to ask the same, and expectations
that are Assay's own: what Deequ asks and Great Expectations does not is written in the manner of its names. A name that
is struck through is not understood. Where a row holds nothing of Assay's, there is no answer yet.
`;

/** The text of the page. */
export function vocabulariesPage(): string {
  const chapters = CHAPTERS.map(chapter);
  return `${[INTRODUCTION.trim(), ...chapters, checksChapter()].join('\n\n')}\n`;
}

/** Expectations that no question names, and the names of questions that nothing in Assay has. */
export function mistakesInVocabularies(): string[] {
  const questions = CHAPTERS.flatMap(({ questions: all }) => all);
  const asked = new Set(questions.flatMap(({ gx, own = [] }) => [...gx, ...own]));
  const known = new Set(CHECKS.map(({ name }) => name));
  return [
    ...[...EXPECTATIONS.keys(), ...REFUSED.keys()].filter((name) => !asked.has(name)),
    ...questions.flatMap(({ checks = [] }) => checks.filter((name) => !known.has(name))),
    ...questions.flatMap(({ own = [] }) => own.filter((name) => !EXPECTATIONS.has(name))),
  ];
}

function chapter({ title, questions }: Chapter): string {
  const head =
    '| what is asked | Great Expectations and Assay | Deequ | DQDL | dbt | Assay besides |';
  return `## ${title}\n\n${head}\n|---|---|---|---|---|---|\n${questions.map(row).join('\n')}`;
}

function row({
  asks,
  gx,
  own = [],
  deequ = [],
  dqdl = [],
  dbt = [],
  checks = [],
  besides,
}: Question): string {
  const others = [
    ...own.map(code),
    ...checks.map(link),
    ...(besides === undefined ? [] : [besides]),
  ];
  const cells = [gx.map(expectation), deequ.map(code), dqdl.map(code), dbt.map(code), others];
  return `| ${[asks, ...cells.map((names) => names.join(', '))].join(' | ')} |`;
}

const code = (name: string) => `\`${name}\``;
const link = (name: string) => `[${name}](checks/${name}.md)`;
const expectation = (name: string) => (EXPECTATIONS.has(name) ? code(name) : `~~${code(name)}~~`);

/** Every check with what other tools call it, so that each has its place. */
function checksChapter(): string {
  const parts = DIMENSIONS.map((dimension) => {
    const checks = CHECKS.filter((check) => check.dimension === dimension);
    return `### ${dimension[0]!.toUpperCase()}${dimension.slice(1)}\n\n| check | what it finds | other tools |\n|---|---|---|\n${checks.map(checkRow).join('\n')}`;
  });
  const intro =
    'Most of what follows needs two revisions, or a file as it is written, and has no name elsewhere.';
  return ['## Every check of Assay', intro, ...parts].join('\n\n');
}

const checkRow = ({ name, title, peers }: Check) =>
  `| ${link(name)} | ${title} | ${peers.map((peer) => peer.replaceAll('|', '\\|')).join('; ')} |`;

if (import.meta.main) {
  writeFileSync(join(import.meta.dirname, '../docs/vocabularies.md'), vocabulariesPage());
}

/* Writes docs/commands.md from the commands themselves: `npm run docs`. A test holds it current. */
import { writeFileSync } from 'node:fs';
import type { Command, Option } from 'commander';
import { buildProgram } from '../src/cli/main.ts';
import type { Terminal } from '../src/cli/terminal.ts';

const INTRODUCTION = `<!-- Written by \`npm run docs\`: edit the commands in src/cli/commands/ instead. -->
# Commands

Run \`npm link\` once in a clone of Assay; it makes the command \`assay\`. Then, inside your own repository, \`assay <command>\`.
Without \`npm link\`, \`node path/to/assay/dist/cli.js <command>\` is the same.

Exit code 0: passed. 1: a gate failed, an expectation is not met, \`--exit-code\` met a difference, or a draw is not what it
says. 2: it could not run, and says what to do.

**What is kept on disk.** Profiles of data files above 4 MB, with values and sampled rows of theirs, in \`~/.cache/assay\` (\`XDG_CACHE_HOME\` is
heeded; 256 MB at most, readable by you alone): the base of a branch is so profiled once. \`ASSAY_CACHE\` names another folder, and \`off\` keeps
nothing. Node 22 and newer also keep compiled code in the folder for temporary files, unless \`NODE_DISABLE_COMPILE_CACHE=1\`.
`;

const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  agreement: [
    'assay agreement ratings.csv',
    'assay agreement ratings.csv --labels bad,fair,good --level ordinal --weights quadratic --gate',
  ],
  app: [
    'assay app --setup',
    'assay app --settings assay-app.env',
    'assay app --settings assay-app.env --poll 60',
  ],
  apply: ['assay apply old.csv changes.jsonl --output new-again.csv'],
  'audit score': [
    'assay audit score audit-tickets-refund',
    'assay audit score audit-tickets-refund answers-from-mail.xlsx --gate',
  ],
  'audit start': [
    'assay audit start data/tickets.csv --class refund --size 500 --experts expert-1,expert-2 --guideline docs/labelling.md',
    'assay audit start data/prices.csv --ask price --tolerance 1% --experts expert-1,expert-2',
  ],
  'audit status': ['assay audit status audit-tickets-refund'],
  check: ['assay check', 'assay check --worktree', 'assay check --base v1.2 --output report'],
  diff: [
    'assay diff main:data/tickets.csv data/tickets.csv',
    'assay diff old.parquet new.parquet --format jsonl > changes.jsonl',
  ],
  replay: ['assay replay --last 50', 'assay replay https://github.com/org/data --format markdown'],
  sample: [
    'assay sample data/tickets.csv --size 500 --output sample.csv',
    'assay sample main HEAD --flags flags.csv --output sample.jsonl',
  ],
  slices: [
    'assay slices data/tickets.csv --verdicts audit-tickets-refund/score/verdicts.csv --pairs',
    'assay slices tickets --predictions predictions.csv --on data/test.csv',
  ],
  sources: [
    'assay sources data/tickets.csv --by channel --verdicts audit-tickets-refund/score/verdicts.csv',
  ],
  suggest: ['assay suggest data/tickets.csv --predictions predictions.csv --output suggestions'],
  'suggest-checks': ['assay suggest-checks data/tickets.csv --history 20'],
  validate: [
    'assay validate data/tickets.csv --schema tickets.schema.json',
    'assay validate data/tickets.csv --suite suite.json --format json',
  ],
  'verify-draw': [
    'assay verify-draw draw.md',
    'gh api repos/org/data/issues/comments/1234567 --jq .body | assay verify-draw -',
  ],
};

/** The text of `docs/commands.md`. */
export async function renderCommandDocs(): Promise<string> {
  const { commands } = await buildProgram([], NO_TERMINAL, () => {});
  const sections = commands
    .flatMap((command) => leavesOf(command))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(renderCommand);
  return `${INTRODUCTION}\n${sections.join('\n')}`;
}

/** The commands that do something: `audit` has some of its own and does nothing itself. */
function leavesOf(command: Command, before = ''): { name: string; command: Command }[] {
  const name = `${before}${command.name()}`;
  if (command.commands.length === 0) return [{ name, command }];
  return command.commands.flatMap((each) => leavesOf(each, `${name} `));
}

function renderCommand({ name, command }: { name: string; command: Command }): string {
  const examples = EXAMPLES[name];
  if (!examples) throw new Error(`scripts/write-command-docs.ts has no example of ${name}`);
  const rows = [
    ...command.registeredArguments.map((argument) => [
      argument.required ? `<${argument.name()}>` : `[${argument.name()}]`,
      argument.description,
    ]),
    ...command.options.map((option) => [option.flags, describeOption(option)]),
  ];
  return `## \`${name}\`

${command.description()}

\`\`\`sh
${examples.join('\n')}
\`\`\`

| | |
|---|---|
${rows.map((cells) => `| \`${escapeCell(cells[0] ?? '')}\` | ${escapeCell(cells[1] ?? '')} |`).join('\n')}
`;
}

function describeOption({ description, argChoices, defaultValue }: Option): string {
  const choices = argChoices ? `: ${argChoices.map((choice) => `\`${choice}\``).join(', ')}` : '';
  const fallback =
    defaultValue === undefined || typeof defaultValue === 'boolean'
      ? ''
      : ` (default: \`${String(defaultValue)}\`)`;
  return `${description}${choices}${fallback}`;
}

const escapeCell = (text: string) => text.replaceAll('|', '\\|');

const NO_TERMINAL: Terminal = {
  cwd: '.',
  env: {},
  width: 100,
  colour: false,
  interactive: false,
  out: async () => {},
  err: () => {},
  input: async () => '',
  now: () => new Date(0),
};

if (import.meta.main) {
  writeFileSync(new URL('../docs/commands.md', import.meta.url), await renderCommandDocs());
}

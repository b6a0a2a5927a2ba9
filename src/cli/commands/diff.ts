import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Diff, DiffOptions } from '../../core/diff/diff.ts';
import { diffTables } from '../../core/diff/diff-tables.ts';
import { writeChangeLines } from '../../core/diff/lines/write-change-lines.ts';
import { DEFAULT_PRIVACY } from '../../core/privacy/privacy-policy.ts';
import { renderDiffTerminal } from '../../core/render/diff/terminal/render-diff-terminal.ts';
import { digestOf } from '../../core/table/digest.ts';
import { confirmKey } from '../confirm-key.ts';
import { type OpenedData, openDataPair, sheetsInCommon } from '../open-data.ts';
import { startProgress } from '../progress.ts';
import type { ExitCode } from '../runner.ts';
import type { Terminal } from '../terminal.ts';

type Format = 'terminal' | 'markdown' | 'html' | 'json' | 'jsonl';

interface Options {
  readonly key?: readonly string[];
  readonly tolerance?: number;
  readonly ignoreCase?: boolean;
  readonly format: Format;
  readonly exitCode?: boolean;
  readonly rows: number;
  readonly sheet?: string;
  readonly mask: boolean;
}

/** `assay diff`: what changed between two versions of a data file. */
export function addDiff(
  program: Command,
  terminal: Terminal,
  finish: (code: ExitCode) => void,
): void {
  program
    .command('diff')
    .description(
      'Show what changed between two versions of a data file, row by row and cell by cell.',
    )
    .argument('<base>', 'a file, or a file of a revision such as main:data/tickets.csv')
    .argument('<head>', 'likewise')
    .option(
      '--key <columns>',
      'columns that tell rows apart, separated by commas (default: inferred)',
      (text) => text.split(','),
    )
    .option('--tolerance <number>', 'numbers this close are the same value', parseTolerance)
    .option('--ignore-case', 'text that differs only in letter case is the same value')
    .option('--sheet <name>', 'the sheet of a workbook (default: every sheet that both have)')
    .addOption(
      new Option('--format <format>', 'how to show it')
        .choices(['terminal', 'markdown', 'html', 'json', 'jsonl'])
        .default('terminal'),
    )
    .option(
      '--rows <count>',
      'rows shown of each kind, on the terminal and in Markdown',
      parseCount,
      20,
    )
    .option('--no-mask', 'show personal data and secrets as they are (default: masked)')
    .option('--exit-code', 'exit with 1 where the files differ, as `git diff --exit-code` does')
    .addHelpText('after', EXAMPLES)
    .action(async (base: string, head: string, options: Options) =>
      finish(await diff(base, head, options, terminal)),
    );
}

const EXAMPLES = `
Examples:
  assay diff old.csv new.csv
  assay diff main:data/tickets.csv data/tickets.csv --key ticket_id
  assay diff v1:prices.parquet v2:prices.parquet --format jsonl > changes.jsonl`;

async function diff(
  baseSpec: string,
  headSpec: string,
  options: Options,
  terminal: Terminal,
): Promise<ExitCode> {
  const progress = startProgress(terminal);
  progress.update(`comparing ${baseSpec} and ${headSpec}`);
  const hints = options.sheet === undefined ? {} : { sheet: options.sheet };
  const specs = { base: baseSpec, head: headSpec };
  const { base, head } = await openDataPair(terminal.cwd, specs, hints);
  try {
    let differs = false;
    for (const sheet of sheetsInCommon(base, head, options.format)) {
      const tables = [base.tables.get(sheet)!, head.tables.get(sheet)!] as const;
      const found: Diff = {
        ...(await diffTables(...tables, { ...diffOptions(options), name: head.stem })),
        privacy: { ...DEFAULT_PRIVACY, mask: options.mask },
      };
      if (options.key) confirmKey(found, options.key);
      progress.done();
      if (sheet !== '' && options.format === 'terminal') await terminal.out(`Sheet ${sheet}\n`);
      await print(found, base, head, options, terminal);
      differs ||= hasDifference(found);
    }
    return differs && options.exitCode ? 1 : 0;
  } finally {
    progress.done();
    await base.close();
    await head.close();
  }
}

function diffOptions({ key, tolerance, ignoreCase }: Options): DiffOptions {
  return {
    ...(key ? { key } : {}),
    ...(tolerance === undefined ? {} : { tolerance }),
    ...(ignoreCase ? { ignoreCase } : {}),
  };
}

async function print(
  diff: Diff,
  base: OpenedData,
  head: OpenedData,
  { format, rows }: Options,
  terminal: Terminal,
): Promise<void> {
  switch (format) {
    case 'terminal':
      return terminal.out(renderDiffTerminal(diff, { ...terminal, maxRows: rows }));
    case 'markdown': {
      const { renderDiffMarkdown } = await import(
        '../../core/render/diff/markdown/render-diff-markdown.ts'
      );
      return terminal.out(renderDiffMarkdown(diff, { maxRows: rows }));
    }
    case 'html': {
      const { reportOfDiff } = await import('../../check/report-of-diff.ts');
      const { renderReportHtml } = await import('../../core/render/html/render-report-html.ts');
      const report = reportOfDiff(diff, base.name, head.name);
      for await (const text of renderReportHtml(report, new Map([[head.name, diff]])))
        await terminal.out(text);
      return;
    }
    case 'json':
      return printJson(diff, base, terminal);
    case 'jsonl':
      for (const line of writeChangeLines(diff, await digestOf(base.source)))
        await terminal.out(line);
  }
}

/** The lines of `jsonl` as one document: `{header, changes, summary}`. */
async function printJson(diff: Diff, base: OpenedData, terminal: Terminal): Promise<void> {
  const [header, ...lines] = writeChangeLines(diff, await digestOf(base.source));
  const summary = lines.pop();
  await terminal.out(`{"header":${header},"changes":[\n`);
  for (const [i, line] of lines.entries()) await terminal.out(i === 0 ? line : `,${line}`);
  await terminal.out(`],"summary":${summary}}\n`);
}

/** Whether anything differs, be it only the way the file is written. */
function hasDifference({ base, head, changes, columns }: Diff): boolean {
  return (
    changes.length > 0 ||
    columns.removed.length > 0 ||
    columns.added.length > 0 ||
    columns.pairs.some((pair) => pair.renamed || pair.moved) ||
    JSON.stringify(base.dialect) !== JSON.stringify(head.dialect)
  );
}

function parseTolerance(text: string): number {
  const number = Number(text);
  if (text.trim() === '' || !Number.isFinite(number) || number < 0) {
    throw new InvalidArgumentError('It takes a number of zero or more, such as 1e-6.');
  }
  return number;
}

function parseCount(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0)
    throw new InvalidArgumentError('It takes a whole number.');
  return number;
}

import { randomBytes } from 'node:crypto';
import { type Command, Option } from 'commander';
import { AssayError } from '../../core/assay-error.ts';
import { auditJson } from '../../core/render/audit/audit-json.ts';
import { renderAuditMarkdown } from '../../core/render/audit/render-audit-markdown.ts';
import { renderAuditTerminal } from '../../core/render/audit/render-audit-terminal.ts';
import { folderOfAudit } from '../audit/folder-of-audit.ts';
import { readStatus } from '../audit/read-status.ts';
import { passesGate, type ScoreOptions, scoreAudit } from '../audit/score-audit.ts';
import { startAudit } from '../audit/start-audit.ts';
import type { StartOptions } from '../audit/start-options.ts';
import { tellStart } from '../audit/tell-start.ts';
import { tellStatus } from '../audit/tell-status.ts';
import { readGuideline, requireFreshFolder, writeFolder } from '../audit/write-folder.ts';
import { writeScore } from '../audit/write-score.ts';
import { openDataset } from '../dataset/open-dataset.ts';
import { nameList } from '../name-list.ts';
import { startProgress } from '../progress.ts';
import type { ExitCode } from '../runner.ts';
import type { Terminal } from '../terminal.ts';

/** `assay audit`: two experts label the same rows, blind, and their answers say what to fix. */
export function addAudit(
  program: Command,
  terminal: Terminal,
  finish: (code: ExitCode) => void,
): void {
  const audit = program
    .command('audit')
    .description('Have two experts answer the same rows, blind, and learn what to fix.');
  audit
    .command('start')
    .description(
      'Draw rows of a dataset and make a folder of files to send to experts, who see neither the current labels nor each other.',
    )
    .argument('<dataset>', 'a dataset of the config by its name, or a data file')
    .requiredOption('--experts <names>', 'who answers, two or more, with commas between', nameList)
    .option('--class <label>', 'audit the rows of this label (default: all rows)')
    .option(
      '--size <size>',
      'how many rows to draw: 500, 10%, margin:5%, accept:lq=5% or kappa:0.8,from=0.6',
      '500',
    )
    .option('--label <column>', "the column of the labels (default: the config's, else inferred)")
    .option('--guideline <file>', 'the labelling guideline, Markdown, shown to experts')
    .option(
      '--show <columns>',
      'what experts see (default: all columns but key, label, source, split, annotator, predictions)',
      nameList,
    )
    .option('--ask <column>', 'have this column typed in again, in place of the label')
    .option('--tolerance <amount>', 'with --ask: how far numbers may lie apart, 0.01 or 1%')
    .option('--per-row <experts>', 'how many of more than two experts answer each row, or all', '2')
    .option('--strata <columns>', 'columns to stratify by (default: label and source)', nameList)
    .option('--flags <file>', 'suspected rows, a stratum of their own: a CSV file with row_id')
    .option('--decoys <share>', 'decoys of neighbouring classes for each row of the class', '0.25')
    .option('--key <columns>', "key columns (default: the config's, else inferred)", nameList)
    .option('--config <file>', 'the config (default: .github/assay.yml of the repository)')
    .option('--secret <text>', 'the secret of the draw (default: ASSAY_SECRET, else a fresh one)')
    .option(
      '--output <folder>',
      'the folder to make (default: audit- with the names of dataset and class)',
    )
    .option('--no-mask', 'show experts personal data and secrets as they are (default: masked)')
    .action(async (dataset: string, options: StartOptions) => {
      await start(dataset, options, terminal);
      finish(0);
    });
  audit
    .command('score')
    .description(
      'Score what came back: whether experts agree, whether the labels are right, what to fix, and a patch with what experts agree on.',
    )
    .argument('<folder>', 'the folder that `assay audit start` made, answers in it')
    .argument('[files...]', 'answers that are elsewhere')
    .option('--agreement <share>', 'the agreement that is asked for', '0.8')
    .option('--max-error <share>', 'the share of wrong labels that passes', '0.05')
    .option('--minimum <rows>', 'under so many rows there is no verdict', '20')
    .option('--confidence <share>', 'the confidence of intervals', '0.95')
    .option('--prefer <file>', 'the file whose answers count where an expert answered twice')
    .option('--gate', 'exit code 1 unless the experts agree and the labels are right')
    .option('--config <file>', 'the config (default: .github/assay.yml of the repository)')
    .option('--output <folder>', 'where reports and patches go (default: score in the folder)')
    .addOption(
      new Option('--format <format>', 'what to print')
        .choices(['terminal', 'markdown', 'json'])
        .default('terminal'),
    )
    .action(async (folder: string, files: readonly string[], options: ScoreOptions) =>
      finish(await score(folder, files, options, terminal)),
    );
  audit
    .command('status')
    .description('Tell which answers of an audit are missing, and how long they take.')
    .argument('<folder>', 'the folder that `assay audit start` made')
    .action(async (folder: string) => {
      const view = await readStatus(terminal.cwd, plain(folder));
      await terminal.out(tellStatus(view, terminal));
      finish(0);
    });
}

async function score(
  given: string,
  files: readonly string[],
  options: ScoreOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const folder = plain(given);
  const output = options.output === undefined ? `${folder}/score` : plain(options.output);
  const report = await scoreAudit(terminal.cwd, folder, files, options, output);
  const { patches, next } = await writeScore(
    report,
    { folder: output, config: options.config },
    terminal,
  );
  if (options.format === 'json') {
    await terminal.out(`${JSON.stringify(auditJson(report, patches), null, 2)}\n`);
  } else if (options.format === 'markdown') {
    await terminal.out(renderAuditMarkdown(report, next));
  } else await terminal.out(renderAuditTerminal(report, next, terminal));
  return options.gate && !passesGate(report) ? 1 : 0;
}

/** A folder as it stands in a path, however a shell completed it. */
const plain = (folder: string) => folder.replace(/(?<=[^/\\])[/\\]+$/, '');

async function start(name: string, options: StartOptions, terminal: Terminal): Promise<void> {
  const { cwd } = terminal;
  const progress = startProgress(terminal);
  progress.update(`drawing from ${name}`);
  const dataset = await openDataset(cwd, name, options);
  try {
    const folder = plain(options.output ?? folderOfAudit(dataset, options.class));
    await requireFreshFolder(cwd, folder);
    const guideline = await readGuideline(cwd, options.guideline);
    const secret = secretOf(options, terminal);
    const started = await startAudit(dataset, options, { cwd, secret, now: terminal.now() });
    const cost = await writeFolder(started, folder, guideline, terminal);
    progress.done();
    const view = { ...started, cost, folder };
    await terminal.out(tellStart(view, terminal.width));
  } finally {
    progress.done();
    await dataset.close();
  }
}

/** The key holds the secret, so that a fresh one need not be told. */
function secretOf({ secret }: StartOptions, { env }: Terminal): string {
  const given = secret ?? env['ASSAY_SECRET'];
  if (given !== '') return given ?? randomBytes(32).toString('hex');
  throw new AssayError('bad-arguments', 'The secret of an audit is not empty.', {
    hint: 'Leave --secret and ASSAY_SECRET out for a fresh one.',
  });
}

import { type Command, Option } from 'commander';
import { AssayError } from '../../core/assay-error.ts';
import { slicesJson } from '../../core/labels/slices/slices-json.ts';
import { renderSlicesMarkdown } from '../../core/render/slices/render-slices-markdown.ts';
import { renderSlicesTerminal } from '../../core/render/slices/render-slices-terminal.ts';
import { addDatasetOptions } from '../dataset/add-dataset-options.ts';
import { type DatasetOptions, type OpenedDataset, openDataset } from '../dataset/open-dataset.ts';
import { nameList } from '../name-list.ts';
import { startProgress } from '../progress.ts';
import type { ExitCode } from '../runner.ts';
import { shareOption } from '../share-option.ts';
import { measureSlices } from '../slices/measure-slices.ts';
import type { Terminal } from '../terminal.ts';
import { wholeNumber } from '../whole-number.ts';

interface Options extends DatasetOptions {
  readonly by?: readonly string[];
  readonly pairs?: boolean;
  readonly missing?: readonly string[];
  readonly verdicts?: string;
  readonly predictions?: string;
  readonly on?: string;
  readonly training?: string;
  readonly minimum: string;
  readonly confidence: string;
  readonly limit: string;
  readonly format: 'terminal' | 'markdown' | 'json';
}

const MOST_ROWS = 1_000_000;

/** `assay slices`: where a dataset is worse than elsewhere. */
export function addSlices(
  program: Command,
  terminal: Terminal,
  finish: (code: ExitCode) => void,
): void {
  const command = program
    .command('slices')
    .description(
      'Find the slices of a dataset that are worse than the rest: labels that experts found wrong or disagree on, labels that a model gets wrong, missing cells.',
    )
    .argument('<dataset>', 'a dataset of the config by its name, or a data file')
    .option('--verdicts <file>', 'what an audit found out about rows')
    .option('--predictions <file>', 'what a model says of rows that it was not trained on')
    .option(
      '--on <dataset>',
      'the labelled rows that the predictions are about; <dataset> is then what the model was trained on',
    )
    .option(
      '--training <dataset>',
      'where to look for the training rows behind what the model fails on',
    )
    .option(
      '--missing <columns>',
      'count blank cells of these columns, with commas between',
      nameList,
    )
    .option('--by <columns>', 'cut by these columns only, with commas between', nameList)
    .option('--pairs', 'cut by pairs of columns as well')
    .option('--minimum <rows>', 'leave out slices of fewer measured rows', '20')
    .option(
      '--confidence <share>',
      'of intervals, and that a slice is told as worse by right',
      '0.95',
    )
    .option('--limit <slices>', 'show so many slices', '20');
  addDatasetOptions(command)
    .addOption(
      new Option('--format <format>', 'what to print')
        .choices(['terminal', 'markdown', 'json'])
        .default('terminal'),
    )
    .action(async (dataset: string, options: Options) =>
      finish(await slices(dataset, options, terminal)),
    );
}

async function slices(name: string, options: Options, terminal: Terminal): Promise<ExitCode> {
  const { predictions, verdicts } = options;
  const request = {
    by: options.by ?? [],
    missing: options.missing,
    pairs: options.pairs === true,
    minimum: wholeNumber('--minimum', options.minimum, MOST_ROWS),
    confidence: shareOption('--confidence', options.confidence),
  };
  const limit = wholeNumber('--limit', options.limit, MOST_ROWS);
  const asked = options.on === undefined ? '--training' : '--on';
  const trainingName = options.training ?? (options.on === undefined ? undefined : name);
  if (trainingName !== undefined && predictions === undefined) {
    throw new AssayError('bad-arguments', `${asked} needs --predictions.`, {
      hint: 'Give the file that says what the model predicts.',
    });
  }
  const progress = startProgress(terminal);
  const opened: OpenedDataset[] = [];
  const open = async (spec: string) => {
    const dataset = await openDataset(terminal.cwd, spec, options);
    opened.push(dataset);
    return dataset;
  };
  try {
    progress.update(`reading ${options.on ?? name}`);
    const dataset = await open(options.on ?? name);
    const training = trainingName === undefined ? undefined : await open(trainingName);
    const measured = { ...request, verdicts, predictions, training };
    const report = await measureSlices(dataset, measured, terminal.cwd);
    progress.done();
    const view = { report, privacy: dataset.config.privacy, limit };
    if (options.format === 'json') {
      await terminal.out(`${JSON.stringify(slicesJson(report, limit), null, 2)}\n`);
    } else if (options.format === 'markdown') await terminal.out(renderSlicesMarkdown(view));
    else await terminal.out(renderSlicesTerminal(view, terminal));
    return 0;
  } finally {
    progress.done();
    for (const dataset of opened) await dataset.close();
  }
}

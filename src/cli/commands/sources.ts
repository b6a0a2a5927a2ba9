import { type Command, Option } from 'commander';
import { renderSourcesMarkdown } from '../../core/render/sources/render-sources-markdown.ts';
import { renderSourcesTerminal } from '../../core/render/sources/render-sources-terminal.ts';
import { sourcesJson } from '../../core/sources/sources-json.ts';
import { addDatasetOptions } from '../dataset/add-dataset-options.ts';
import { type DatasetOptions, openDataset } from '../dataset/open-dataset.ts';
import { startProgress } from '../progress.ts';
import type { ExitCode } from '../runner.ts';
import { shareOption } from '../share-option.ts';
import { viewSources } from '../sources/view-sources.ts';
import type { Terminal } from '../terminal.ts';
import { wholeNumber } from '../whole-number.ts';

interface Options extends DatasetOptions {
  readonly by?: string;
  readonly verdicts?: string;
  readonly minimum: string;
  readonly confidence: string;
  readonly limit: string;
  readonly format: 'terminal' | 'markdown' | 'json';
}

const MOST_ROWS = 1_000_000;

/** `assay sources`: how good the rows of each source are. */
export function addSources(
  program: Command,
  terminal: Terminal,
  finish: (code: ExitCode) => void,
): void {
  const command = program
    .command('sources')
    .description(
      'Tell by source how many labels are wrong, how many rows are duplicates or miss something, and what checks find.',
    )
    .argument('<dataset>', 'a dataset of the config by its name, or a data file')
    .option('--verdicts <file>', 'what an audit found out about rows')
    .option(
      '--by <column>',
      "the column that tells sources apart (default: the config's, else by its name)",
    )
    .option('--minimum <rows>', 'tell no rate of wrong labels of fewer judged rows', '20')
    .option('--confidence <share>', 'of intervals', '0.95')
    .option('--limit <sources>', 'show so many sources', '30');
  addDatasetOptions(command)
    .addOption(
      new Option('--format <format>', 'what to print')
        .choices(['terminal', 'markdown', 'json'])
        .default('terminal'),
    )
    .action(async (dataset: string, options: Options) =>
      finish(await sources(dataset, options, terminal)),
    );
}

async function sources(name: string, options: Options, terminal: Terminal): Promise<ExitCode> {
  const { by, verdicts } = options;
  const request = {
    by,
    verdicts,
    minimum: wholeNumber('--minimum', options.minimum, MOST_ROWS),
    confidence: shareOption('--confidence', options.confidence),
    limit: wholeNumber('--limit', options.limit, MOST_ROWS),
  };
  const progress = startProgress(terminal);
  const dataset = await openDataset(terminal.cwd, name, options);
  try {
    progress.update(`reading ${name}`);
    const view = await viewSources(dataset, request, terminal);
    progress.done();
    if (options.format === 'json') {
      await terminal.out(`${JSON.stringify(sourcesJson(view), null, 2)}\n`);
    } else if (options.format === 'markdown') await terminal.out(renderSourcesMarkdown(view));
    else await terminal.out(renderSourcesTerminal(view, terminal));
    return 0;
  } finally {
    progress.done();
    await dataset.close();
  }
}

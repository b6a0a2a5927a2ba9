import { resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { FILTER_NAMES, type FilterName } from '../../core/labels/confident-learning/filter-name.ts';
import { SCORE_NAMES, type ScoreName } from '../../core/labels/confident-learning/score-name.ts';
import { suggestionsJson } from '../../core/labels/suggestions/suggestions-json.ts';
import { renderLabelsMarkdown } from '../../core/render/labels/render-labels-markdown.ts';
import { renderLabelsTerminal } from '../../core/render/labels/render-labels-terminal.ts';
import { addDatasetOptions } from '../dataset/add-dataset-options.ts';
import { auditCommand } from '../dataset/audit-command.ts';
import { type DatasetOptions, openDataset } from '../dataset/open-dataset.ts';
import { startProgress } from '../progress.ts';
import type { ExitCode } from '../runner.ts';
import { findSuggestions } from '../suggest-labels/find-suggestions.ts';
import { viewSuggestions } from '../suggest-labels/view-suggestions.ts';
import { writeSuggestions } from '../suggest-labels/write-suggestions.ts';
import type { Terminal } from '../terminal.ts';
import { wholeNumber } from '../whole-number.ts';

interface Options extends DatasetOptions {
  readonly predictions: string;
  readonly filter?: FilterName;
  readonly score?: ScoreName;
  readonly adjust?: boolean;
  readonly most?: string;
  readonly output?: string;
  readonly format: 'terminal' | 'markdown' | 'json';
}

const MOST_SUGGESTIONS = 1_000_000;

/** `assay suggest`: the labels that a model's predictions make suspect. */
export function addSuggest(
  program: Command,
  terminal: Terminal,
  finish: (code: ExitCode) => void,
): void {
  const command = program
    .command('suggest')
    .description(
      "Rank the labels that a model's predictions make suspect, and write them as a patch, a review list and flags for a draw.",
    )
    .argument('<dataset>', 'a dataset of the config by its name, or a data file')
    .requiredOption(
      '--predictions <file>',
      'what a model says of rows that it was not trained on: a predicted label, or a probability per label',
    )
    .option('--output <folder>', 'write suggestions.json, review.csv, flags.csv and patches there')
    .addOption(
      new Option(
        '--filter <rule>',
        'the rule that suspects labels (default: prune_by_noise_rate)',
      ).choices(FILTER_NAMES),
    )
    .addOption(
      new Option('--score <score>', 'the score that ranks them (default: self_confidence)').choices(
        SCORE_NAMES,
      ),
    )
    .option('--adjust', 'forgive in the score what the model usually gives a class too little')
    .option('--most <count>', 'keep so many suggestions, the most suspect ones');
  addDatasetOptions(command)
    .addOption(
      new Option('--format <format>', 'what to print')
        .choices(['terminal', 'markdown', 'json'])
        .default('terminal'),
    )
    .action(async (dataset: string, options: Options) =>
      finish(await suggest(dataset, options, terminal)),
    );
}

function writtenTo(name: string, options: Options) {
  const { output } = options;
  if (output === undefined) return undefined;
  const told = { ...options, flags: `${output}/flags.csv` };
  return { output, auditCommand: auditCommand(name, told) };
}

async function suggest(name: string, options: Options, terminal: Terminal): Promise<ExitCode> {
  const { most: asked, filter, score, adjust } = options;
  const most = asked === undefined ? undefined : wholeNumber('--most', asked, MOST_SUGGESTIONS);
  const progress = startProgress(terminal);
  const dataset = await openDataset(terminal.cwd, name, options);
  try {
    progress.update(`reading ${options.predictions}`);
    const wanted = { filter, score, adjust, most };
    const found = await findSuggestions(dataset, options.predictions, wanted, terminal.cwd);
    const view = await viewSuggestions(found, writtenTo(name, options));
    if (options.output !== undefined) {
      const inputs = [...dataset.inputs, resolve(terminal.cwd, options.predictions)];
      await writeSuggestions(found, view.shown, options.output, inputs, terminal);
    }
    progress.done();
    if (options.format === 'json') {
      const json = suggestionsJson(found, found.suggestions);
      await terminal.out(`${JSON.stringify(json, null, 2)}\n`);
    } else if (options.format === 'markdown') await terminal.out(renderLabelsMarkdown(view));
    else await terminal.out(renderLabelsTerminal(view, terminal));
    return 0;
  } finally {
    progress.done();
    await dataset.close();
  }
}

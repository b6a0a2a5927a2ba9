import { type Command, Option } from 'commander';
import type { Agreement } from '../../core/agreement/agreement.ts';
import { maskAgreement } from '../../core/agreement/mask-agreement.ts';
import { measureAgreement } from '../../core/agreement/measure-agreement.ts';
import type { Level } from '../../core/agreement/ratings.ts';
import { readRatings } from '../../core/agreement/read-ratings/read-ratings.ts';
import { agreementJson } from '../../core/render/agreement/agreement-json.ts';
import { renderAgreementMarkdown } from '../../core/render/agreement/render-agreement-markdown.ts';
import { renderAgreementTerminal } from '../../core/render/agreement/render-agreement-terminal.ts';
import { seededRandom } from '../../core/statistics/seeded-random.ts';
import { readLabelSet } from '../agreement/read-label-set.ts';
import { readRatingTable } from '../agreement/read-rating-table.ts';
import { readWeights } from '../agreement/read-weights.ts';
import { requireOrder } from '../agreement/require-order.ts';
import { nameList } from '../name-list.ts';
import type { ExitCode } from '../runner.ts';
import { shareOption } from '../share-option.ts';
import type { Terminal } from '../terminal.ts';
import { wholeNumber } from '../whole-number.ts';

interface AgreementOptions {
  readonly shape?: 'long' | 'wide';
  readonly item?: string;
  readonly rater?: string;
  readonly label?: string;
  readonly raters?: readonly string[];
  readonly labels?: string;
  readonly reference?: string;
  readonly sheet?: string;
  readonly level: Level;
  readonly weights: string;
  readonly confidence: string;
  readonly bootstrap?: string;
  readonly seed: string;
  readonly threshold: string;
  readonly minimum: string;
  readonly gate?: true;
  readonly format: 'terminal' | 'markdown' | 'json';
  readonly mask: boolean;
}

const MOST_SAMPLES = 100_000;
const MOST_MINIMUM = 1_000_000;
const MOST_SEED = 999_999_999;

/** `assay agreement`: how far raters agree, by every coefficient, and whether it is enough. */
export function addAgreement(
  program: Command,
  terminal: Terminal,
  finish: (code: ExitCode) => void,
): void {
  program
    .command('agreement')
    .description(
      'Tell how far raters who labelled the same items agree, with a verdict, coefficients and what they confuse. Blank is no rating; "can\'t tell" agrees with nobody.',
    )
    .argument('<ratings>', 'a file of ratings: item, rater and label columns, or a column a rater')
    .addOption(
      new Option(
        '--shape <shape>',
        'a rating a row, or an item a row and a column a rater (default: told by the columns)',
      ).choices(['long', 'wide']),
    )
    .option('--item <column>', 'the column that names items (default: found by its name)')
    .option('--rater <column>', 'long: the column that names raters')
    .option('--label <column>', 'long: the column of labels')
    .option(
      '--raters <columns>',
      'wide: the columns of raters, with commas (default: all that look it)',
      nameList,
    )
    .option(
      '--labels <labels>',
      'the label set in order, with commas, or a file with a label a line',
    )
    .option('--reference <rater>', 'a rater, or a column, that is right: others are held to it')
    .option('--sheet <name>', 'the sheet of a workbook')
    .addOption(
      new Option('--level <level>', 'how far apart labels are, for alpha')
        .choices(['nominal', 'ordinal', 'interval', 'ratio'])
        .default('nominal'),
    )
    .option(
      '--weights <kind>',
      'what half-right answers count: identity, linear, quadratic, ordinal, ratio, or a matrix in a file',
      'identity',
    )
    .option('--confidence <share>', 'the confidence of intervals', '0.95')
    .option('--bootstrap <samples>', "the interval of Krippendorff's alpha from so many samples")
    .option('--seed <number>', 'the seed of the samples', '1')
    .option('--threshold <share>', 'the agreement that is asked for', '0.8')
    .option('--minimum <items>', 'under so many items there is no verdict', '20')
    .option('--gate', 'exit code 1 unless agreement passes; too few items do not')
    .addOption(
      new Option('--format <format>', 'what to print')
        .choices(['terminal', 'markdown', 'json'])
        .default('terminal'),
    )
    .option('--no-mask', 'show personal data in names and labels as it is (default: masked)')
    .action(async (file: string, options: AgreementOptions) =>
      finish(await agreement(file, options, terminal)),
    );
}

async function agreement(
  file: string,
  options: AgreementOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const rule = {
    confidence: shareOption('--confidence', options.confidence),
    threshold: shareOption('--threshold', options.threshold),
    minimum: wholeNumber('--minimum', options.minimum, MOST_MINIMUM),
    ...bootstrapOf(options),
  };
  const { cwd } = terminal;
  const labels = options.labels === undefined ? undefined : await readLabelSet(cwd, options.labels);
  const table = await readRatingTable(cwd, file, options.sheet);
  const { item, rater, label, reference, shape, level } = options;
  const read = readRatings(table, {
    level,
    ...(shape && { shape }),
    ...(item !== undefined && { item }),
    ...(rater !== undefined && { rater }),
    ...(label !== undefined && { label }),
    ...(reference !== undefined && { reference }),
    ...(options.raters !== undefined && { raters: options.raters }),
    ...(labels && { labels }),
  });
  const weights = await readWeights(cwd, options.weights, read.ratings.labels);
  requireOrder(read, options);
  const measured = measureAgreement(read.ratings, {
    ...rule,
    level,
    weights,
    ...(read.reference && { reference: read.reference }),
  });
  const shown = options.mask ? maskAgreement(measured) : measured;
  await terminal.out(render(shown, read.notes, options, terminal));
  return options.gate && !measured.judgement.verdict.endsWith('pass') ? 1 : 0;
}

function bootstrapOf({ bootstrap, seed }: AgreementOptions) {
  const random = seededRandom(wholeNumber('--seed', seed, MOST_SEED));
  if (bootstrap === undefined) return {};
  return { bootstrap: { samples: wholeNumber('--bootstrap', bootstrap, MOST_SAMPLES), random } };
}

function render(
  agreement: Agreement,
  notes: readonly string[],
  { format }: AgreementOptions,
  terminal: Terminal,
): string {
  if (format === 'json') return `${JSON.stringify(agreementJson(agreement, notes), null, 2)}\n`;
  if (format === 'markdown') return renderAgreementMarkdown(agreement, notes);
  return renderAgreementTerminal(agreement, notes, terminal);
}

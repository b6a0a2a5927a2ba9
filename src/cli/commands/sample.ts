import { type Command, Option } from 'commander';
import type { SampleView } from '../../core/render/sample/sample-view.ts';
import type { AllocationMethod } from '../../core/sampling/allocation/weigh-stratum.ts';
import { drawSample } from '../../core/sampling/draw-sample.ts';
import { readFrame } from '../../core/sampling/frame/read-frame.ts';
import { decideSize } from '../../core/sampling/sizes/decide-size.ts';
import { readSizePlan } from '../../core/sampling/sizes/read-size-plan.ts';
import { auditCommand } from '../dataset/audit-command.ts';
import { nameList } from '../name-list.ts';
import { startProgress } from '../progress.ts';
import type { ExitCode } from '../runner.ts';
import { chooseSecret } from '../sample/choose-secret.ts';
import { formatOfOutput, type SampleFormat } from '../sample/format-of-output.ts';
import { hiddenStrata } from '../sample/hidden-strata.ts';
import { noteFlags } from '../sample/note-flags.ts';
import { openSampled } from '../sample/open-sampled.ts';
import { notePlan, strataOfPlan } from '../sample/plain-plan.ts';
import { printSample } from '../sample/print-sample.ts';
import { readFlags } from '../sample/read-flags.ts';
import { readRates } from '../sample/read-rates.ts';
import { viewRows } from '../sample/view-rows.ts';
import type { Terminal } from '../terminal.ts';
import { wholeNumber } from '../whole-number.ts';

const ALLOCATIONS = {
  sqrt: 'square-root',
  proportional: 'proportional',
  neyman: 'neyman',
  equal: 'equal',
} satisfies Readonly<Record<string, AllocationMethod>>;

interface Options {
  readonly size: string;
  readonly strata?: readonly string[];
  readonly allocation: keyof typeof ALLOCATIONS;
  readonly floor: string;
  readonly rates?: string;
  readonly flags?: string;
  readonly weights?: string;
  readonly ask?: readonly string[];
  readonly show?: readonly string[];
  readonly dataset?: string;
  readonly key?: readonly string[];
  readonly label?: string;
  readonly config?: string;
  readonly secret?: string;
  readonly format?: SampleFormat;
  readonly output?: string;
  readonly mask: boolean;
}

/** A floor above it is a size of its own. */
const MOST_FLOOR = 1_000_000;

/** `assay sample`: rows to ask experts about, drawn so that an estimate can be trusted and nobody can choose them. */
export function addSample(
  program: Command,
  terminal: Terminal,
  finish: (code: ExitCode) => void,
): void {
  program
    .command('sample')
    .description(
      'Draw rows to be looked at by people: of a dataset, or of the rows that a change added or modified. The draw is stratified, can be repeated by whoever knows its secret, and tells the probability of each row.',
    )
    .argument('<base>', 'a data file or a dataset of the config; with a head, a file or a revision')
    .argument('[head]', 'what base is compared with, of which eligible rows are drawn')
    .option(
      '--size <size>',
      'how many rows: 500, 0.1%, margin:5%, accept:lq=5%, kappa:0.8,from=0.6 or sequential:good=2%,bad=8%',
      '0.1%',
    )
    .option(
      '--strata <columns>',
      'columns to stratify by, with commas between; label, source and change stand for what they are (default: those of the three that there are)',
      nameList,
    )
    .addOption(
      new Option('--allocation <method>', 'how the rows are shared out among strata')
        .choices(Object.keys(ALLOCATIONS))
        .default('sqrt'),
    )
    .option('--floor <rows>', 'the fewest rows of a stratum', '2')
    .option('--rates <file>', 'guessed rates for neyman: a CSV file with stratum and rate')
    .option(
      '--flags <file>',
      'suspected rows, which become a stratum of their own: a CSV file with row_id or the key, as `assay suggest` writes it',
    )
    .option(
      '--weights <column>',
      'a column of risk weights: twice the weight, about twice as likely',
    )
    .option('--ask <columns>', 'columns that are asked about (default: the label)', nameList)
    .option(
      '--show <columns>',
      'columns that are shown (default: all but key, source, split and annotator)',
      nameList,
    )
    .option('--dataset <name>', 'the dataset, where several changed between two revisions')
    .option('--key <columns>', "key columns (default: the config's, else inferred)", nameList)
    .option('--label <column>', "the column of the labels (default: the config's, else inferred)")
    .option('--config <file>', 'the config (default: .github/assay.yml of the repository)')
    .option('--secret <text>', 'the secret of the draw (default: ASSAY_SECRET, else a fresh one)')
    .addOption(
      new Option(
        '--format <format>',
        "what to write (default: by the output's extension, else terminal)",
      ).choices(['terminal', 'csv', 'json', 'jsonl']),
    )
    .option('--output <file>', 'write the rows there, and a summary to the terminal')
    .option('--no-mask', 'write personal data and secrets as they are (default: masked)')
    .action(async (base: string, head: string | undefined, options: Options) =>
      finish(await sample(base, head, options, terminal)),
    );
}

async function sample(
  base: string,
  head: string | undefined,
  options: Options,
  terminal: Terminal,
): Promise<ExitCode> {
  const { cwd } = terminal;
  const progress = startProgress(terminal);
  const floor = wholeNumber('--floor', options.floor, MOST_FLOOR);
  const plan = readSizePlan(options.size);
  const format = formatOfOutput(options);
  progress.update(`drawing from ${head ?? base}`);
  const strata = strataOfPlan(plan, options.strata);
  const opened = await openSampled(cwd, base, head, { ...options, strata });
  const { files, privacy: policy, close } = opened;
  try {
    const flagged =
      options.flags === undefined ? undefined : await readFlags(cwd, options.flags, files);
    const frame = await readFrame(files, flagged);
    const { rows: size, sentence: why } = decideSize(plan, frame.length);
    const secret = chooseSecret(options.secret, terminal);
    const drawn = drawSample(frame, {
      secret,
      size,
      floor,
      hidden: hiddenStrata(files, policy),
      method: ALLOCATIONS[options.allocation],
      ...(options.rates === undefined ? {} : { rates: await readRates(cwd, options.rates) }),
    });
    const privacy = { ...policy, mask: policy.mask && options.mask };
    const view: SampleView = {
      name: head === undefined ? base : `${base}..${head}`,
      noun: head === undefined ? 'row' : 'eligible row',
      why,
      ...drawn,
      notes: [
        ...drawn.notes,
        ...(flagged ? noteFlags(flagged, frame) : []),
        ...notePlan(plan, options),
      ],
      masked: privacy.mask,
      showsRows: privacy.rows === 'show',
      ...(await viewRows(drawn.rows, files, privacy)),
    };
    progress.done();
    await printSample(
      view,
      {
        ...options,
        format,
        auditCommand: auditCommand(base, options),
        inputs: [base, head, options.flags, options.rates, ...opened.inputs],
      },
      terminal,
    );
    return 0;
  } finally {
    progress.done();
    await close();
  }
}

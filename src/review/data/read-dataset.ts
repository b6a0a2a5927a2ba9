import type { OpenedCheck } from '../../check/run-check.ts';
import { AssayError } from '../../core/assay-error.ts';
import { namesHidden } from '../../core/privacy/hidden-columns.ts';
import { chooseAsk } from '../../core/review/draw/choose-ask.ts';
import { drawRows } from '../../core/review/draw/draw-rows.ts';
import { PredictorTally } from '../../core/review/draw/predictor-tally.ts';
import { type ReviewRow, readReviewRows } from '../../core/review/draw/read-review-rows.ts';
import type { ReviewFile } from '../../core/review/draw/review-file.ts';
import type { RowPlace } from '../../core/review/embargo/row-places.ts';
import type { ReviewPolicy } from '../../core/review/policy.ts';
import { columnName } from '../../core/words/column-name.ts';
import { listNames } from '../../core/words/list-names.ts';
import { suggestWord } from '../../core/words/suggest-word.ts';
import { askOfFile } from './ask-of-file.ts';
import { describeDrawn } from './describe-drawn.ts';
import { findEligible } from './find-eligible.ts';
import { findFlagged } from './find-flagged.ts';
import { LabelsInUse } from './labels-in-use.ts';
import { type OpenedFile, openReviewFiles } from './open-review-files.ts';
import { readGuideline } from './read-guideline.ts';
import type { DatasetData, ReviewDataRequest, VerifiedLabels } from './review-data.ts';

/** Ids that the ledger is asked about at a time. */
const IDS_AT_ONCE = 1000;

/**
 * What the data says of one dataset: its frame, its draw, and how rows stand that were asked about before.
 *
 * @throws {AssayError} where nobody can be asked about it.
 */
export async function readDataset(
  name: string,
  review: ReviewPolicy,
  check: OpenedCheck,
  request: ReviewDataRequest,
): Promise<{ data: DatasetData; kept: readonly RowPlace[] }> {
  const { privacy } = check.rules.config;
  const known = await request.known(name);

  // 1. What is asked, and of which rows.
  const opened = await openReviewFiles(name, check);
  const files: ReviewFile[] = [];
  for (const file of opened) {
    const asked = askOfFile(file, review, privacy);
    const columns = new Set([...asked.shown, ...(asked.ask === undefined ? [] : [asked.ask])]);
    const eligible = await findEligible(file, columns, check);
    files.push({ ...asked, eligible, flagged: findFlagged(check.report, file) });
  }
  const column = askedName(name, review, opened, files);
  if (namesHidden([column], privacy.columns).length > 0) {
    throw new AssayError('bad-config', `The config hides ${column}, which ${name} asks about.`, {
      hint: 'Answers would show it: take it out of privacy.columns, or ask for another column.',
    });
  }

  const unknown = requireShown(name, review, files);

  // 2. The rows.
  const queued = new Map(known.queued.map(({ id, content }) => [id, content]));
  const labels = new LabelsInUse();
  const predictors = new PredictorTally();
  const rows = await readReviewRows(files, new Set([...known.asked, ...queued.keys()]), {
    onLabel: (label, file) => labels.add(label, opened[file]!.changed === undefined),
    onEligible: (texts, file, label) => {
      const { shown, table } = files[file]!;
      predictors.add(
        shown.map((place, i) => [columnName(table.columns, place), texts[i]!]),
        label,
      );
    },
  });
  const frame = rows.filter(({ id, content, change }) => change ?? queued.get(id) === content);

  // 3. The question.
  const isLabel = review.ask === undefined || review.ask === opened[0]?.policy.label;
  const declared = opened[0]?.policy.labels;
  if (isLabel && !declared) {
    await labels.readBase(
      opened.filter(({ changed }) => changed),
      column,
      check,
    );
  }
  const ask = chooseAsk({ column, isLabel, declared, base: labels.base, head: labels.head });
  if ('problem' in ask)
    throw new AssayError('bad-config', `${name} cannot be reviewed. ${ask.problem}`);

  // 4. The draw.
  const verified = await lookUp(name, frame, request);
  const relabelled = new Set(
    frame.flatMap(({ id, label }) => {
      const before = verified.get(id)?.label.trim();
      return before === undefined || before === label ? [] : [id];
    }),
  );
  const hidesSource = files.some(
    ({ source, table }) =>
      typeof source === 'number' &&
      namesHidden([columnName(table.columns, source)], privacy.columns).length > 0,
  );
  const drawn = drawRows(
    { rows: frame, relabelled, byLabel: ask.kind === 'label', hidesSource },
    review.sample,
    known.secret ?? known.freshSecret,
  );

  // 5. All of it.
  const asked = new Set(known.asked);
  const inFrame = frame.filter(({ id }) => asked.has(id));
  const tolerance = ask.kind === 'value' ? opened[0]?.policy.tolerance[column] : undefined;
  const data: DatasetData = {
    name,
    policy: review,
    ask,
    ...(tolerance === undefined ? {} : { tolerance }),
    ...(await readGuideline(review, request)),
    eligible: frame.length,
    queued: frame.filter(({ change }) => !change).length,
    relabels: relabelled.size > 0,
    freshSecret: known.freshSecret,
    draw: {
      rows: await describeDrawn(drawn.rows, files, privacy),
      strata: drawn.strata,
      census: drawn.census,
    },
    current: Object.fromEntries(inFrame.map(({ id, content, label }) => [id, { content, label }])),
    warnings: [...unknown, ...predictors.warnings()],
  };
  const waits = known.secret === undefined && !data.relabels && frame.length < review.queueBelow;
  const shown = known.closed || waits ? [] : [...drawn.rows.map(({ row }) => row.row), ...inFrame];
  return { data, kept: shown.map((row) => placeOf(row, opened, column)) };
}

function askedName(
  name: string,
  { ask }: ReviewPolicy,
  opened: readonly OpenedFile[],
  files: readonly ReviewFile[],
): string {
  const first = files.find((file) => file.ask !== undefined);
  if (first) return columnName(first.table.columns, first.ask!);
  const columns = [...new Set(opened.flatMap(({ table }) => table.columns))];
  const meant = ask === undefined ? undefined : suggestWord(ask, columns);
  throw new AssayError(
    'bad-config',
    ask === undefined
      ? `Which column of ${name} holds the labels is not known.`
      : `No file of ${name} has the column ${ask} that its review asks about.`,
    {
      hint:
        meant === undefined
          ? 'Name it in the config, as `label` of the dataset or `ask` of its review.'
          : `Did you mean ${meant}?`,
    },
  );
}

/** In words, which shown columns there are none of. */
function requireShown(
  name: string,
  { show = [] }: ReviewPolicy,
  files: readonly ReviewFile[],
): string[] {
  if (!files.some(({ shown }) => shown.length > 0)) {
    throw new AssayError('bad-config', `No column of ${name} is left to show to experts.`, {
      hint: 'Name some in the config, under `show` of the review.',
    });
  }
  const columns = new Set(files.flatMap(({ table, shown }) => shown.map((i) => table.columns[i])));
  const missing = show.filter((each) => !columns.has(each));
  if (missing.length === 0) return [];
  const noun = missing.length === 1 ? 'column' : 'columns';
  return [
    `Not shown, since no file has them or the config hides them: the ${noun} ${listNames(missing)}.`,
  ];
}

async function lookUp(
  name: string,
  frame: readonly ReviewRow[],
  { verified }: ReviewDataRequest,
): Promise<VerifiedLabels> {
  const all = new Map<string, { readonly content: string; readonly label: string }>();
  for (let from = 0; from < frame.length; from += IDS_AT_ONCE) {
    const ids = frame.slice(from, from + IDS_AT_ONCE).map(({ id }) => id);
    for (const [id, label] of await verified(name, ids)) all.set(id, label);
  }
  return all;
}

function placeOf(
  { file, index }: Pick<ReviewRow, 'file' | 'index'>,
  opened: readonly OpenedFile[],
  column: string,
): RowPlace {
  return { path: opened[file]!.path, row: index, column };
}

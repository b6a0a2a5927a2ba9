import type { OpenedCheck } from '../../check/run-check.ts';
import { AssayError } from '../../core/assay-error.ts';
import { namesHidden } from '../../core/privacy/hidden-columns.ts';
import type { PrivacyPolicy } from '../../core/privacy/privacy-policy.ts';
import { questionOf } from '../../core/review/derive/question-of.ts';
import { wantedCorrections } from '../../core/review/derive/wanted-corrections.ts';
import { buildFrame, RELABELLED } from '../../core/review/draw/build-frame.ts';
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
import { correctFiles } from './correct-files.ts';
import { describeDrawn } from './describe-drawn.ts';
import { findEligible } from './find-eligible.ts';
import { findFlagged } from './find-flagged.ts';
import { isMeant } from './is-meant.ts';
import { LabelsInUse } from './labels-in-use.ts';
import { type OpenedFile, openReviewFiles } from './open-review-files.ts';
import { readGuideline } from './read-guideline.ts';
import type { DatasetData, ReviewDataRequest } from './review-data.ts';

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
    const eligible = await findEligible(file, columns, review, check);
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
  const labels = new LabelsInUse(known.open?.labels);
  const predictors = new PredictorTally();
  const wanted = new Set([...known.asked, ...queued.keys()]);
  const isWanted = (id: string) => wanted.has(id) || request.waited?.(id) === true;
  const rows = await readReviewRows(files, isWanted, {
    onLabel: (label, file) => labels.add(label, opened[file]!.changed === undefined),
    onEligible: (texts, file, label) => {
      const { shown, table } = files[file]!;
      predictors.add(
        shown.map((place, i) => [columnName(table.columns, place), texts[i]!]),
        label,
      );
    },
  });

  for (const { id, content } of rows) if (request.waited?.(id)) queued.set(id, content);

  // 3. The question.
  const { policy } = opened[0]!;
  const isLabel = review.ask === undefined || review.ask === policy.label;
  const changed = opened.filter((file) => file.changed);
  if (isLabel && !policy.labels) await labels.readBase(changed, column, check);
  const declared = policy.labels;
  const ask = chooseAsk({ column, isLabel, declared, known: labels.known, head: labels.head });
  if ('problem' in ask) {
    throw new AssayError('bad-config', `${name} cannot be reviewed. ${ask.problem}`);
  }

  // 4. The frame and the draw.
  const byLabel = ask.kind === 'label';
  const relabelled = await findRelabelled(name, rows, request);
  const frame = buildFrame(rows, {
    asked: known.open?.asked ?? [],
    queued,
    relabelled,
    byLabel,
  });
  const drawn = drawRows(frame.rows, {
    secret: known.open?.secret ?? known.freshSecret,
    sample: review.sample,
    hidden: new Set(hidesSource(files, privacy) ? [byLabel ? 1 : 0] : []),
  });

  // 5. All of it.
  const paths = [...new Set(changed.map(({ path }) => path))];
  const asked = new Set(known.asked);
  const before = rows.filter(({ id }) => asked.has(id));
  const tolerance = byLabel ? undefined : policy.tolerance[column];
  const relabels = frame.rows.some(({ strata }) => strata[0] === RELABELLED && strata.length === 1);
  const waits = !known.open && !relabels && frame.rows.length < review.queueBelow;
  const { patches, suggestions } = await correctFiles(
    wantedCorrections(known.sealed ?? [], review),
    {
      rows: before,
      files,
      question: questionOf({ ask, tolerance }),
      privacy,
      diffOf: (table) => [...check.diffs.values()].find(({ head }) => head === table),
      digestOf: (path) => check.files.digest('head', path),
    },
  );
  const drawnNow = drawn.rows.flatMap(({ row }) => row.of.row ?? []);
  return {
    data: {
      name,
      policy: review,
      changed: paths,
      isMeant: (patterns) => isMeant(patterns, { name, changed: paths }),
      ask,
      ...(tolerance === undefined ? {} : { tolerance }),
      ...(await readGuideline(review, request)),
      eligible: frame.rows.length,
      queued: frame.queued.length,
      relabels,
      told: {
        queued: frame.queued,
        relabelled: frame.rows.flatMap(({ id }) => (relabelled.has(id) ? [id] : [])),
      },
      freshSecret: known.freshSecret,
      draw: {
        rows: await describeDrawn(drawn.rows, files, privacy),
        strata: drawn.strata,
        census: drawn.census,
      },
      current: Object.fromEntries(before.map(({ id, content, label }) => [id, { content, label }])),
      ...(patches.length > 0 && { patches }),
      ...(suggestions.length > 0 && { suggestions }),
      warnings: [...unknown, ...predictors.warnings()],
    },
    kept: waits ? [] : [...drawnNow, ...before].map((row) => placeOf(row, opened, column)),
  };
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

/** Rows whose label experts verified and which have another one now. */
async function findRelabelled(
  name: string,
  rows: readonly ReviewRow[],
  { verified }: ReviewDataRequest,
): Promise<ReadonlySet<string>> {
  const changed = rows.filter(({ change }) => change);
  const relabelled = new Set<string>();
  for (let from = 0; from < changed.length; from += IDS_AT_ONCE) {
    const some = changed.slice(from, from + IDS_AT_ONCE);
    const before = await verified(
      name,
      some.map(({ id }) => id),
    );
    for (const { id, label } of some) {
      const known = before.get(id)?.label.trim();
      if (known !== undefined && known !== label) relabelled.add(id);
    }
  }
  return relabelled;
}

function hidesSource(files: readonly ReviewFile[], { columns }: PrivacyPolicy): boolean {
  return files.some(
    ({ source, table }) =>
      typeof source === 'number' &&
      namesHidden([columnName(table.columns, source)], columns).length > 0,
  );
}

function placeOf(
  { file, index }: Pick<ReviewRow, 'file' | 'index'>,
  opened: readonly OpenedFile[],
  column: string,
): RowPlace {
  return { path: opened[file]!.path, row: index, column };
}

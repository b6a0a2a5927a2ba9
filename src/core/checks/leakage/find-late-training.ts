import { dayFromNumber, isoDay } from '../../profile/day-number.ts';
import { countOf } from '../../words/count-of.ts';
import type { CheckContext, Violation } from '../check.ts';
import type { Corpus } from '../pairs/corpus.ts';
import { ownLateRows } from '../pairs/late-rows.ts';
import { readMoments } from './read-moments.ts';

const SECONDS_PER_DAY = 86_400;

/** One side's rows by whether they train or test, with their moments in seconds. */
interface Periods {
  /** When the rows that are not for training begin; Infinity where there are none. */
  readonly start: number;
  readonly training: number;
  readonly late: number;
}

/**
 * Finds training rows of the corpus's first file that are dated after testing begins; and, where a row that this
 * change brings makes testing begin earlier than some training rows, that row.
 *
 * @param usualShare Share of late training rows from which on the splits are not by time at all.
 */
export function findLateTraining(
  context: CheckContext,
  corpus: Corpus,
  reads: readonly number[],
  usualShare: number,
): Violation[] {
  const moments = readMoments(corpus.values.compared);
  const base = measure(corpus, 'base', moments);
  const head = measure(corpus, 'head', moments);
  const usual = base.training > 0 && base.start < Infinity ? base : head;
  if (usual.late > usualShare * usual.training) return [];
  const after = (['base', 'head'] as const).flatMap((side) =>
    trainingAfter(corpus, side, moments, side === 'base' ? base.start : head.start),
  );
  return [...after, ...earlierTest(context, corpus, moments, { base, head }, reads)];
}

type Moments = readonly (number | undefined)[];

function measure(corpus: Corpus, side: 'base' | 'head', moments: Moments): Periods {
  let start = Infinity;
  for (const { isTraining, moment } of datedRows(corpus, side, moments)) {
    if (!isTraining && moment < start) start = moment;
  }
  let training = 0;
  let late = 0;
  for (const { isTraining, moment } of datedRows(corpus, side, moments)) {
    if (!isTraining) continue;
    training++;
    if (moment > start) late++;
  }
  return { start, training, late };
}

/** The rows of a side that have a moment and a split. */
function* datedRows({ files, values }: Corpus, side: 'base' | 'head', moments: Moments) {
  const trains = values.split.map((split) => /^train/i.test(split));
  for (const [at, file] of files.entries()) {
    const { compared = [], split = [] } = file[side] ?? {};
    for (let index = 0; index < compared.length; index++) {
      const moment = moments[compared[index]!];
      const isTraining = trains[split[index]!];
      if (moment === undefined || isTraining === undefined) continue;
      yield { isOwn: at === 0, index, moment, isTraining };
    }
  }
}

function trainingAfter(
  corpus: Corpus,
  side: 'base' | 'head',
  moments: Moments,
  start: number,
): Violation[] {
  const found: Violation[] = [];
  for (const { isOwn, index, moment, isTraining } of datedRows(corpus, side, moments)) {
    if (!isOwn || !isTraining || moment <= start) continue;
    const detail = `for training and dated ${day(moment)}; testing begins on ${day(start)}`;
    found.push({ side, index, detail });
  }
  return found;
}

/** The row of this file, new by this change, by which testing begins before training rows that were in time before. */
function earlierTest(
  context: CheckContext,
  corpus: Corpus,
  moments: Moments,
  { base, head }: { readonly base: Periods; readonly head: Periods },
  reads: readonly number[],
): Violation[] {
  if (head.start >= base.start || head.late === 0) return [];
  const late = ownLateRows(context, 'head', reads);
  for (const { isOwn, index, moment, isTraining } of datedRows(corpus, 'head', moments)) {
    if (isTraining || moment !== head.start) continue;
    if (!isOwn || late[index] !== 1) continue;
    const rows = countOf(head.late, 'training row');
    return [
      { side: 'head', index, detail: `for testing and dated ${day(moment)}, before ${rows}` },
    ];
  }
  return [];
}

function day(moment: number): string {
  return isoDay(dayFromNumber(Math.floor(moment / SECONDS_PER_DAY)));
}

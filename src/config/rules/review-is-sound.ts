import { bareLogin } from '../../core/review/bare-login.ts';
import { countOf } from '../../core/words/count-of.ts';
import type { Fault } from '../fault.ts';
import { nameFromGlob } from '../glob/name-from-glob.ts';
import { type OwnReview, type ParsedReview, reviewSchema } from '../schema/review-schema.ts';
import { mergeReview } from '../to-review-policy.ts';
import type { DatasetEntry } from './find-rule-faults.ts';

type Path = Fault['at'];

/** A review as it holds, and where its keys are written. */
interface EffectiveReview {
  readonly review: ParsedReview;
  /** What it is called, e.g. `datasets[0].review`. */
  readonly title: string;
  /** Where a key stands that made it so. */
  readonly placeOf: (...keys: readonly string[]) => Path;
  /** Names of other datasets: an expert who is asked about those alone is not asked here. */
  readonly others: ReadonlySet<string>;
}

/** A review has experts enough and bounds that leave room, for each dataset that has one. */
export function reviewIsSound(written: unknown, entries: readonly DatasetEntry[]): Fault[] {
  const parsed = reviewSchema.safeParse(written ?? {});
  if (!parsed.success) return [];
  const ofAll = written === undefined || written === null ? undefined : parsed.data;
  const writtenOfAll = (ofAll === undefined ? {} : written) as OwnReview;
  const reviews = entries.flatMap((entry) => effective(entry, ofAll, writtenOfAll, entries));
  if (entries.length === 0 && ofAll) {
    const placeOf = placesIn([[['review'], writtenOfAll]]);
    reviews.push({ review: ofAll, title: 'review', placeOf, others: new Set() });
  }
  const found = new Map<string, Fault>();
  for (const fault of reviews.flatMap(faultsOf)) {
    // What is wrong for all is told once.
    const identity = JSON.stringify([fault.at, fault.at[0] === 'review' || fault.message]);
    if (!found.has(identity)) found.set(identity, fault);
  }
  return [...found.values()];
}

function effective(
  { index, dataset }: DatasetEntry,
  ofAll: ParsedReview | undefined,
  writtenOfAll: OwnReview,
  entries: readonly DatasetEntry[],
): EffectiveReview[] {
  const review = mergeReview(ofAll, dataset.review);
  if (!review) return [];
  const own = typeof dataset.review === 'object' ? dataset.review : undefined;
  const path = ['datasets', index, 'review'] as const;
  const placeOf = placesIn([...(own ? [[path, own] as const] : []), [['review'], writtenOfAll]]);
  const name = nameOf(dataset);
  const names = entries.map((entry) => nameOf(entry.dataset)).filter((other) => other !== name);
  const title = own ? `datasets[${index}].review` : 'review';
  return [{ review, title, placeOf, others: new Set(names) }];
}

const nameOf = ({ name, path }: DatasetEntry['dataset']) => name ?? nameFromGlob(path);

/** The first of some keys that is written, in the dataset before at the top. */
function placesIn(written: readonly (readonly [Path, OwnReview])[]) {
  return (...keys: readonly string[]): Path => {
    for (const [path, review] of written) {
      for (const key of keys) {
        const steps = key.split('.');
        if (isWritten(review, steps)) return [...path, ...steps];
      }
    }
    return written[0]![0];
  };
}

const isWritten = (value: unknown, [step, ...rest]: readonly string[]): boolean =>
  step === undefined ||
  (value !== null &&
    typeof value === 'object' &&
    Object.hasOwn(value, step) &&
    isWritten((value as Record<string, unknown>)[step], rest));

const faultsOf = (review: EffectiveReview): Fault[] => [
  ...expertsSuffice(review),
  ...expertsDiffer(review),
  ...boundsLeaveRoom(review),
];

const nameOfExpert = (expert: ParsedReview['experts'][number]) =>
  bareLogin(typeof expert === 'string' ? expert : 'login' in expert ? expert.login : expert.team);

/** How many members a team has, only GitHub knows. */
function expertsSuffice({ review, title, placeOf, others }: EffectiveReview): Fault[] {
  const needed = review['per-row'];
  const asked = review.experts.filter((expert) => {
    if (typeof expert === 'string' || expert.datasets === undefined) return true;
    return expert.datasets.some((dataset) => !others.has(dataset));
  });
  if (asked.some((expert) => typeof expert === 'object' && 'team' in expert)) return [];
  const listed = new Set(asked.map(nameOfExpert)).size;
  if (listed >= needed) return [];
  const message = `\`${title}\` asks ${needed} experts about each row and lists ${listed === 0 ? 'none' : listed}`;
  const hint = `List ${countOf(needed, 'expert')} or more, and better one or two to spare: whoever wrote the rows is not asked.`;
  return [{ at: placeOf('experts', 'per-row'), part: 'key', message, hint }];
}

function expertsDiffer({ review, placeOf }: EffectiveReview): Fault[] {
  const seen = new Set<string>();
  return review.experts.flatMap((expert, index) => {
    const who = nameOfExpert(expert);
    if (!seen.has(who)) {
      seen.add(who);
      return [];
    }
    const message = `\`experts\` lists \`${who}\` twice`;
    const hint = 'Remove one entry, or write the one that was meant; GitHub tells no case apart.';
    return [{ at: [...placeOf('experts'), index], part: 'value' as const, message, hint }];
  });
}

function boundsLeaveRoom({ review, title, placeOf }: EffectiveReview): Fault[] {
  const { floor, cap } = review.sample;
  const faults: Fault[] = [];
  if (floor > cap) {
    faults.push({
      at: placeOf('sample.cap', 'sample.floor'),
      part: 'value',
      message: `\`${title}.sample\` draws at least ${floor} rows and at most ${cap}`,
      hint: 'Write a `cap` that is not below `floor`.',
    });
  }
  if (review.minimum > cap) {
    faults.push({
      at: placeOf('minimum', 'sample.cap'),
      part: 'value',
      message: `\`${title}.minimum\` is ${review.minimum} rows, and no more than ${cap} are ever drawn`,
      hint: 'Write a `minimum` that is not above `sample.cap`.',
    });
  }
  return faults;
}

import type { ExpertRule, ReviewPolicy } from '../core/review/policy.ts';
import { parseDueTime } from '../core/review/time/parse-due-time.ts';
import type { OwnReview, ParsedReview } from './schema/review-schema.ts';
import { reviewSchema } from './schema/review-schema.ts';
import { readShare } from './schema/share-schema.ts';

/** What the config writes of a review in a dataset. */
export type WrittenReview = OwnReview | 'off' | false | undefined;

/**
 * The review of a dataset: its own keys go before those of all datasets, those of `sample` one by one; `undefined`
 * where it has none.
 */
export function mergeReview(
  ofAll: ParsedReview | undefined,
  own: WrittenReview,
): ParsedReview | undefined {
  if (own === undefined) return ofAll;
  if (own === 'off' || own === false) return undefined;
  const before = ofAll ?? reviewSchema.parse({});
  return { ...before, ...own, sample: { ...before.sample, ...own.sample } } as ParsedReview;
}

/** A review as the config spells it, in the shape that the core works with. */
export function toReviewPolicy(parsed: ParsedReview): ReviewPolicy {
  const { sample } = parsed;
  return {
    experts: parsed.experts.map(toRule),
    ask: parsed.ask?.[0],
    show: parsed.show,
    perRow: parsed['per-row'],
    sample: { rate: readShare(sample.rate), floor: sample.floor, cap: sample.cap },
    queueBelow: parsed['queue-below'],
    agreement: readShare(parsed.agreement),
    minimum: parsed.minimum,
    maxError: readShare(parsed['max-error']),
    guideline: parsed.guideline?.replace(/^(?:\.\/)+/, ''),
    guidelineOwners: parsed['guideline-owners'].map(withoutAt),
    due: parseDueTime(parsed.due)!,
    minutesPerExpertPerWeek: parsed['minutes-per-expert-per-week'],
    enforce: parsed.enforce,
    answers: parsed.answers,
    imageHosts: parsed.images.map((host) => host.toLowerCase()),
  };
}

function toRule(expert: ParsedReview['experts'][number]): ExpertRule {
  if (typeof expert === 'string') return { who: { login: withoutAt(expert) } };
  const { datasets, away, 'not-sources': notSources, 'minutes-per-week': minutesPerWeek } = expert;
  return {
    who: 'login' in expert ? { login: withoutAt(expert.login) } : { team: withoutAt(expert.team) },
    ...(datasets === undefined ? {} : { datasets }),
    ...(notSources === undefined ? {} : { notSources }),
    ...(away === undefined ? {} : { away }),
    ...(minutesPerWeek === undefined ? {} : { minutesPerWeek }),
  };
}

const withoutAt = (name: string) => name.replace(/^@/, '');

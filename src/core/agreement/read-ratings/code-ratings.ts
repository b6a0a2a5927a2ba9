import { AssayError } from '../../assay-error.ts';
import { countOf } from '../../words/count-of.ts';
import { countPhrase } from '../../words/count-phrase.ts';
import { formatCount } from '../../words/format-count.ts';
import { listNames } from '../../words/list-names.ts';
import { CANNOT_TELL, MISSING, type Ratings } from '../ratings.ts';
import type { RatingTable } from './rating-table.ts';
import type { ReadAnswer } from './read-answers.ts';

/** Ratings are kept as a table of items and raters, which two columns taken for the wrong thing could blow up. */
const MOST_CELLS = 20_000_000;
/** Doubled ratings shown before the rest is only counted. */
const SHOWN = 5;

/**
 * Ratings as a table of items by raters. A rating that is there twice counts once, and a note says so.
 *
 * @throws {AssayError} `bad-input` where a rater gave one item different labels, naming the lines.
 */
export function codeRatings(
  { name }: RatingTable,
  answers: readonly ReadAnswer[],
  labels: readonly string[],
): { ratings: Ratings; notes: readonly string[] } {
  const items = placesOf(answers.map(({ item }) => item));
  const raters = placesOf(answers.map(({ rater }) => rater));
  if (items.size * raters.size > MOST_CELLS) throw tooMany(name, items.size, raters.size);
  const labelCodes = new Map(labels.map((label, code) => [label, code]));
  const codes = Array.from({ length: items.size }, () =>
    new Array<number>(raters.size).fill(MISSING),
  );
  const lines = new Map<number, number>();
  const same: string[] = [];
  const different: string[] = [];
  for (const answer of answers) {
    if (answer.kind === 'none') continue;
    const code = answer.kind === 'cannot-tell' ? CANNOT_TELL : labelCodes.get(answer.label!)!;
    const [item, rater] = [items.get(answer.item)!, raters.get(answer.rater)!];
    const place = item * raters.size + rater;
    const before = lines.get(place);
    if (before === undefined) {
      lines.set(place, answer.line);
      codes[item]![rater] = code;
      continue;
    }
    const both = `lines ${before} and ${answer.line}, item ${listNames([answer.item])}, rater ${listNames([answer.rater])}`;
    (codes[item]![rater] === code ? same : different).push(both);
  }
  if (different.length > 0) throw contradicting(name, different);
  return {
    ratings: { items: [...items.keys()], raters: [...raters.keys()], labels, codes },
    notes:
      same.length === 0
        ? []
        : [
            `${countPhrase(same.length, 'rating is', 'ratings are')} there twice with the same label and counted once: ${same[0]}${same.length > 1 ? ' and others' : ''}.`,
          ],
  };
}

function placesOf(names: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const name of names) if (!places.has(name)) places.set(name, places.size);
  return places;
}

function tooMany(name: string, items: number, raters: number): AssayError {
  return new AssayError(
    'unsupported',
    `${name} has ${countOf(items, 'item')} and ${countOf(raters, 'rater')}: more than ${formatCount(MOST_CELLS)} places for ratings.`,
    { hint: 'Name the right columns with --item, --rater and --label, or split the file.' },
  );
}

function contradicting(name: string, places: readonly string[]): AssayError {
  const left = places.length - SHOWN;
  const lines = [
    `${countPhrase(places.length, 'rating is', 'ratings are')} in ${name} twice with different labels:`,
    ...places.slice(0, SHOWN).map((place) => `  ${place}`),
    ...(left > 0 ? [`  and ${left} more`] : []),
  ];
  return new AssayError('bad-input', lines.join('\n'), {
    hint: 'Keep the rating that counts. If one column names a batch and not the item, choose another with --item.',
  });
}

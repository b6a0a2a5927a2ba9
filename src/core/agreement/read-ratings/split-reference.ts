import { AssayError } from '../../assay-error.ts';
import { listNames } from '../../words/list-names.ts';
import { suggestWord } from '../../words/suggest-word.ts';
import type { Ratings } from '../ratings.ts';

/**
 * Takes the reference out of the raters.
 *
 * @throws {AssayError} `bad-arguments` where no rater has its name.
 * @example
 * splitReference({ items: ['a'], raters: ['x', 'gold'], labels: ['no', 'yes'], codes: [[0, 1]] }, 'gold').reference
 * // { name: 'gold', codes: [1] }
 */
export function splitReference(ratings: Ratings, name: string | undefined) {
  if (name === undefined) return { ratings };
  const place = ratings.raters.indexOf(name);
  if (place < 0) throw noSuchRater(ratings.raters, name);
  const others = <T>(row: readonly T[]) => row.filter((_, i) => i !== place);
  return {
    ratings: { ...ratings, raters: others(ratings.raters), codes: ratings.codes.map(others) },
    reference: { name, codes: ratings.codes.map((codes) => codes[place]!) },
  };
}

function noSuchRater(raters: readonly string[], name: string): AssayError {
  const meant = suggestWord(name, raters);
  return new AssayError('bad-arguments', `No rater is called ${name}, which --reference names.`, {
    hint: meant === undefined ? `The raters are ${listNames(raters)}.` : `Did you mean ${meant}?`,
  });
}

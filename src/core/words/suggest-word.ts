import { closest, distance } from 'fastest-levenshtein';

/** Longer than any word Assay knows, and short enough to compare. */
const MAX_LENGTH = 40;

/**
 * The word somebody meant: one that differs in case, `_`, `-` or the order of its letters only, else the nearest
 * where it is near enough, else `undefined`.
 *
 * @example
 * suggestWord('fail_on', ['fail-on', 'severity']) // 'fail-on'
 * suggestWord('kye', ['key', 'label']) // 'key'
 * suggestWord('colour', ['fail-on', 'severity']) // undefined
 */
export function suggestWord(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0 || word.length > MAX_LENGTH) return undefined;
  const same = known.find((one) => lettersOf(one) === lettersOf(word));
  if (same !== undefined) return same;
  const nearest = closest(word.toLowerCase(), known as string[]);
  const allowed = Math.max(1, Math.floor(Math.min(word.length, nearest.length) / 3));
  return distance(word.toLowerCase(), nearest) <= allowed ? nearest : undefined;
}

/** Sorted: two letters in the wrong order are two edits to `distance`, and one slip to a person. */
const lettersOf = (word: string) => [...word.toLowerCase().replace(/[-_ ]/g, '')].sort().join('');

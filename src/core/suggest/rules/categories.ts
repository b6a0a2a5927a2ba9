import { maskText } from '../../privacy/mask-text.ts';
import { formatCount } from '../../words/format-count.ts';
import { boundOf } from '../bound-of.ts';
import type { SuggestionRule } from '../suggestion.ts';

/** Deequ's bound: at most this share of the different values may occur once only. */
const MOST_SINGLE = 0.1;
/** A longer list is data, and no rule that people keep up. */
const MOST_CATEGORIES = 60;
const LEAST_VALUES = 50;
/** Rows a category, on average: fewer, and the next file brings another. */
const LEAST_REPEATS = 5;
const LONGEST = 80;

/**
 * A column of a few values that keep coming back holds no others. The bound is Good and Turing's: the chance that the
 * next row brings an unseen value is about the share of rows whose value was seen once.
 */
export const categories: SuggestionRule = ({ name, profile }) => {
  const { values, filled, type } = profile;
  if (!values || filled < LEAST_VALUES || (type !== 'text' && type !== 'integer')) return undefined;
  const names = [...values.keys()];
  const single = [...values.values()].filter((count) => count === 1).length;
  if (names.length < 2 || names.length > MOST_CATEGORIES) return undefined;
  if (single > names.length * MOST_SINGLE || filled < names.length * LEAST_REPEATS)
    return undefined;
  if (type === 'integer' || names.some((text) => text.length > LONGEST)) return undefined;
  // What is masked wherever rows are shown has no place in a config.
  if (names.some((text) => maskText(text) !== text)) return undefined;
  return {
    rule: 'categories',
    column: name,
    field: { constraints: { enum: names.sort() } },
    evidence: `${formatCount(names.length)} values over ${formatCount(filled)} rows, ${formatCount(single)} of them once only`,
    bound: boundOf(single, filled),
    holds: ({ profile: other }) =>
      other.values !== undefined && [...other.values.keys()].every((text) => values.has(text)),
  };
};

import { formatCount } from '../../words/format-count.ts';
import { boundOf } from '../bound-of.ts';
import type { SuggestionRule } from '../suggestion.ts';

/** Fewer values are different by chance. */
const LEAST_VALUES = 30;

/**
 * A column in which no value repeats. Numbers with decimals and long texts seldom do, and nothing rests on that: they
 * are left out. A table's key has a rule of its own.
 */
export const uniqueValues: SuggestionRule = ({ name, profile, isKey, isUnique }) => {
  const { filled, type, types, lengths } = profile;
  const isText = type === 'text' && lengths.max <= 64;
  if (isKey || filled < LEAST_VALUES || !(isText || (type === 'integer' && types.number === 0)))
    return undefined;
  if (!isUnique) return undefined;
  return {
    rule: 'unique',
    column: name,
    field: { constraints: { unique: true } },
    evidence: `all ${formatCount(filled)} values are different`,
    bound: boundOf(0, filled),
    holds: (other) => other.isUnique,
  };
};

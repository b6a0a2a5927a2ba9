import { formatCount } from '../../words/format-count.ts';
import { boundOf } from '../bound-of.ts';
import type { SuggestionRule } from '../suggestion.ts';

const LEAST_VALUES = 20;

/** Numbers of which none is negative: counts, prices and measures cannot be. */
export const notNegative: SuggestionRule = ({ name, profile, isKey }) => {
  const { type, numbers, filled } = profile;
  if (isKey || (type !== 'integer' && type !== 'number')) return undefined;
  if (numbers.count < LEAST_VALUES || numbers.count < filled || numbers.min < 0) return undefined;
  return {
    rule: 'not-negative',
    column: name,
    field: { constraints: { minimum: 0 } },
    evidence: `none of ${formatCount(numbers.count)} numbers is negative; the least is ${numbers.min}`,
    bound: boundOf(0, numbers.count),
    holds: ({ profile: other }) => other.numbers.count === 0 || other.numbers.min >= 0,
  };
};

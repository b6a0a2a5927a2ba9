import { formatCount } from '../../words/format-count.ts';
import { boundOf } from '../bound-of.ts';
import type { SuggestionRule } from '../suggestion.ts';

const LEAST_VALUES = 20;

/** Fractions between 0 and 1: shares and probabilities do not exceed 1. */
export const withinOne: SuggestionRule = ({ name, profile }) => {
  const { type, numbers, filled } = profile;
  const isFraction = type === 'number' && numbers.min >= 0 && numbers.max <= 1;
  if (!isFraction || numbers.count < LEAST_VALUES || numbers.count < filled) return undefined;
  return {
    rule: 'within-one',
    column: name,
    field: { constraints: { maximum: 1 } },
    evidence: `none of ${formatCount(numbers.count)} fractions exceeds 1; the greatest is ${numbers.max}`,
    bound: boundOf(0, numbers.count),
    holds: ({ profile: other }) => other.numbers.count === 0 || other.numbers.max <= 1,
  };
};

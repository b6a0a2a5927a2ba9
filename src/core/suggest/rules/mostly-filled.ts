import { wilsonInterval } from '../../statistics/wilson-interval.ts';
import { formatCount } from '../../words/format-count.ts';
import { boundOf } from '../bound-of.ts';
import type { SuggestionRule } from '../suggestion.ts';

/** Deequ's bounds: a column with fewer values is empty by nature. */
const LEAST_FILLED = 0.2;

/** A column with some blanks does not lose more: the lower end of Wilson's interval of its completeness. */
export const mostlyFilled: SuggestionRule = ({ name, profile: { blank, filled } }) => {
  const total = blank + filled;
  if (blank === 0 || filled < total * LEAST_FILLED) return undefined;
  const mostly = Math.floor(wilsonInterval(filled, total, 0.05)[0] * 100) / 100;
  if (mostly < LEAST_FILLED) return undefined;
  return {
    rule: 'mostly-filled',
    column: name,
    expectation: {
      name: 'expect_column_values_to_not_be_null',
      parameters: { column: name, mostly },
    },
    evidence: `${formatCount(blank)} of ${formatCount(total)} rows are blank`,
    bound: boundOf(blank, total),
    holds: ({ profile: other }) => other.filled >= (other.blank + other.filled) * mostly,
  };
};

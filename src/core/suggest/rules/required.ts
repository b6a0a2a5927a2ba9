import { formatCount } from '../../words/format-count.ts';
import { boundOf } from '../bound-of.ts';
import type { SuggestionRule } from '../suggestion.ts';

/** A column without any blank cell stays without. */
export const required: SuggestionRule = ({ name, profile: { blank, filled } }) => {
  if (blank > 0 || filled === 0) return undefined;
  return {
    rule: 'required',
    column: name,
    field: { constraints: { required: true } },
    evidence: `none of ${formatCount(filled)} rows is blank`,
    bound: boundOf(0, filled),
    holds: ({ profile: other }) => other.blank === 0,
  };
};

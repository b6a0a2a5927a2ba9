import type { ColumnType } from '../../profile/infer-type.ts';
import { formatCount } from '../../words/format-count.ts';
import { boundOf } from '../bound-of.ts';
import type { SuggestedType } from '../scan-types.ts';
import type { SuggestionRule } from '../suggestion.ts';

/** Types that a schema can hold a column to. */
const FIELD_TYPES: Partial<Record<ColumnType, SuggestedType>> = {
  boolean: 'boolean',
  integer: 'integer',
  number: 'number',
  date: 'date',
  text: 'string',
};

/** The type that all of a column's values have. */
export const columnType: SuggestionRule = ({ name, profile, types }) => {
  const { type: columnType, filled } = profile;
  const type = FIELD_TYPES[columnType];
  if (type === undefined || !types.has(type)) return undefined;
  return {
    rule: 'type',
    column: name,
    field: { type },
    evidence: `all ${formatCount(filled)} values are of type ${type}`,
    bound: boundOf(0, filled),
    holds: (view) => view.types.has(type),
  };
};

import type { ColumnType } from '../../profile/infer-type.ts';
import { formatCount } from '../../words/format-count.ts';
import { boundOf } from '../bound-of.ts';
import type { Suggestion, SuggestionRule } from '../suggestion.ts';

/** Types that a schema can hold a column to; a datetime is written in too many ways. */
const FIELD_TYPES: Partial<Record<ColumnType, string>> = {
  boolean: 'boolean',
  integer: 'integer',
  number: 'number',
  date: 'date',
};

/** The type that all of a column's values have. */
export const columnType: SuggestionRule = ({ name, profile }) => {
  const { type, filled, types } = profile;
  const fieldType = FIELD_TYPES[type];
  // Every cell of a delimited file is text, and numbers among names do no harm.
  if (type === 'text') return { ...suggestionOf(name, 'string', filled), holds: () => true };
  if (fieldType === undefined || !isPure(type, types, filled)) return undefined;
  if (type === 'boolean' && !isTrueOrFalse(profile.values)) return undefined;
  if (type === 'date' && !isIso(profile.values)) return undefined;
  return {
    ...suggestionOf(name, fieldType, filled),
    holds: ({ profile: other }) =>
      other.filled === 0 ||
      ((other.type === type || (type === 'number' && other.type === 'integer')) &&
        isPure(type, other.types, other.filled)),
  };
};

function suggestionOf(name: string, type: string, filled: number): Omit<Suggestion, 'holds'> {
  return {
    rule: 'type',
    column: name,
    field: { type },
    evidence: `all ${formatCount(filled)} values are of type ${type}`,
    bound: boundOf(0, filled),
  };
}

function isPure(
  type: ColumnType,
  types: Readonly<Record<string, number>>,
  filled: number,
): boolean {
  const count = (each: string) => types[each] ?? 0;
  return (type === 'number' ? count('number') + count('integer') : count(type)) === filled;
}

/** A Table Schema's own spellings, which need no further settings. */
function isTrueOrFalse(values: ReadonlyMap<string, number> | undefined): boolean {
  return values !== undefined && [...values.keys()].every((text) => /^(?:true|false)$/i.test(text));
}

function isIso(values: ReadonlyMap<string, number> | undefined): boolean {
  return values !== undefined && [...values.keys()].every((text) => /^\d{4}-\d\d-\d\d$/.test(text));
}

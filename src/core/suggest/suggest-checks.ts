import type { TableProfile } from '../profile/table-profile.ts';
import { categories } from './rules/categories.ts';
import { columnType } from './rules/column-type.ts';
import { mostlyFilled } from './rules/mostly-filled.ts';
import { notNegative } from './rules/not-negative.ts';
import { required } from './rules/required.ts';
import { shape } from './rules/shape.ts';
import { uniqueValues } from './rules/unique-values.ts';
import { withinOne } from './rules/within-one.ts';
import type { SuggestedType } from './scan-types.ts';
import type { ColumnView, Suggestion, SuggestionRule } from './suggestion.ts';

const RULES: readonly SuggestionRule[] = [required, mostlyFilled, uniqueValues];
/** What a schema says of values only where it says their type. */
const RULES_OF_TYPED: readonly SuggestionRule[] = [categories, shape, notNegative, withinOne];

/** A version of a table. */
export interface ProfiledVersion {
  /** For people, e.g. a commit. */
  readonly name: string;
  readonly columns: readonly string[];
  readonly profile: TableProfile;
  /** For each column the types of a schema that every one of its cells has. */
  readonly types: readonly ReadonlySet<SuggestedType>[];
  /** The columns in which no value occurs twice, 0-based. */
  readonly unique: ReadonlySet<number>;
}

/** A rule that is not proposed, since an earlier version would have broken it. */
export interface DroppedSuggestion {
  readonly suggestion: Suggestion;
  /** The newest version that breaks it. */
  readonly brokenBy: string;
}

export interface Suggestions {
  /** Column by column, in the table's order. */
  readonly kept: readonly Suggestion[];
  readonly dropped: readonly DroppedSuggestion[];
}

/**
 * Proposes rules that a table keeps today, column by column, each with its evidence and a bound. A rule that any version
 * of `history` breaks is not proposed: it would have been noise. A column that a version lacks speaks neither for nor
 * against.
 *
 * @param key The names of the key's columns; they get the rules of a key elsewhere.
 * @param history Earlier versions, the newest first.
 */
export function suggestChecks(
  version: ProfiledVersion,
  key: readonly string[],
  history: readonly ProfiledVersion[] = [],
): Suggestions {
  const kept: Suggestion[] = [];
  const dropped: DroppedSuggestion[] = [];
  version.columns.forEach((name, index) => {
    const view = viewOf(version, name, key);
    // Of two columns of one name only the first can be named.
    if (!view || view.index !== index || name.trim() === '') return;
    const weigh = (suggestion: Suggestion): boolean => {
      const broken = history.find((earlier) => {
        const old = viewOf(earlier, name, key);
        return old !== undefined && !suggestion.holds(old);
      });
      if (broken) dropped.push({ suggestion, brokenBy: broken.name });
      else kept.push(suggestion);
      return broken === undefined;
    };
    const type = columnType(view);
    const isTyped = type !== undefined && weigh(type);
    for (const rule of isTyped ? [...RULES, ...RULES_OF_TYPED] : RULES) {
      const suggestion = rule(view);
      if (suggestion) weigh(suggestion);
    }
  });
  return { kept, dropped };
}

function viewOf(
  { columns, profile, types, unique }: ProfiledVersion,
  name: string,
  key: readonly string[],
): ColumnView | undefined {
  const index = columns.indexOf(name);
  const column = profile.columns[index];
  if (!column) return undefined;
  return {
    name,
    index,
    profile: column,
    table: profile,
    types: types[index] ?? new Set(),
    isUnique: unique.has(index),
    isKey: key.includes(name),
  };
}

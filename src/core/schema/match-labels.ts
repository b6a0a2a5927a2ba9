import { longestIncreasing } from '../diff/longest-increasing.ts';
import type { FieldJudge } from './compile-field.ts';
import type { TableSchema } from './table-schema.ts';

/** One way in which a file's header is not what its schema says. */
export type LabelFault =
  | { readonly kind: 'missing'; readonly field: string }
  /** None of the fields is there, where one would do. */
  | { readonly kind: 'unmatched' }
  | { readonly kind: 'extra'; readonly column: number }
  | { readonly kind: 'renamed'; readonly column: number; readonly field: string }
  | { readonly kind: 'moved'; readonly column: number; readonly place: number };

/** A schema laid over a file's columns. */
export interface LabelMatch {
  /** For each field its column, 0-based, or -1. */
  readonly columns: readonly number[];
  readonly faults: readonly LabelFault[];
}

/** How a file names its columns: in a header, by keys of objects, which have no order, or not at all. */
export type Naming = 'header' | 'keys' | 'none';

/**
 * Lays the fields of a schema over the columns of a file, as `fieldsMatch` says.
 *
 * Where it says `exact`, fields are columns by their order; cells are judged by name all the same where the names tell
 * more, so that one column too many does not make an error of every column after it. Without any fault the names, and
 * their order, are those of the schema.
 */
export function matchLabels(
  schema: TableSchema,
  columns: readonly string[],
  naming: Naming,
): LabelMatch {
  if (naming === 'none') return matchPlaces(schema, columns);
  const { fields, fieldsMatch } = schema;
  const match = matchNames(fields, columns);
  // Of a schema that has fields nobody can read, nobody can say which columns are missing in it.
  if (!schema.isWhole) return { columns: match, faults: [] };
  const faults: LabelFault[] = [];
  if (fieldsMatch === 'exact' && naming === 'header') {
    faults.push(...matchRenamed(fields, columns, match));
    faults.push(...findMoved(match));
  }
  const used = new Set(match);
  if (fieldsMatch === 'partial' && used.size === 1 && used.has(-1)) {
    faults.push({ kind: 'unmatched' });
  }
  const takesFewer = fieldsMatch === 'superset' || fieldsMatch === 'partial' || naming === 'keys';
  fields.forEach(({ field }, i) => {
    const needed = field.constraints.required || schema.primaryKey.includes(field.name);
    if (match[i] === -1 && (needed || !takesFewer))
      faults.push({ kind: 'missing', field: field.name });
  });
  if (fieldsMatch !== 'subset' && fieldsMatch !== 'partial') {
    columns.forEach((name, column) => {
      // A column without a name is a finding of its own.
      if (!used.has(column) && name.trim() !== '') faults.push({ kind: 'extra', column });
    });
  }
  return { columns: match, faults };
}

/** A file without a header has columns by their place only. */
function matchPlaces({ fields, isWhole }: TableSchema, columns: readonly string[]): LabelMatch {
  if (!isWhole) return { columns: fields.map(() => -1), faults: [] };
  const missing = fields
    .slice(columns.length)
    .map(({ field }): LabelFault => ({ kind: 'missing', field: field.name }));
  const extra = columns
    .slice(fields.length)
    .map((_, i): LabelFault => ({ kind: 'extra', column: fields.length + i }));
  return {
    columns: fields.map((_, i) => (i < columns.length ? i : -1)),
    faults: [...missing, ...extra],
  };
}

/** Each field's column of the same name; of names that repeat, the first is the first field's, and so on. */
function matchNames(fields: readonly FieldJudge[], columns: readonly string[]): number[] {
  const byName = new Map<string, number[]>();
  columns.forEach((name, column) => {
    const places = byName.get(name);
    if (places) places.push(column);
    else byName.set(name, [column]);
  });
  return fields.map(({ field }) => byName.get(field.name)?.shift() ?? -1);
}

/** Gives a field without a column the one after its neighbour's, or in its own place, where that has no field either. */
function matchRenamed(
  fields: readonly FieldJudge[],
  columns: readonly string[],
  match: number[],
): LabelFault[] {
  const used = new Set(match);
  return fields.flatMap(({ field }, i): LabelFault[] => {
    if (match[i] !== -1) return [];
    const isFree = (place: number) => place < columns.length && !used.has(place);
    const next = (match[i - 1] ?? -1) + 1;
    const column = [next, i].find(isFree);
    if (column === undefined) return [];
    match[i] = column;
    used.add(column);
    return [{ kind: 'renamed', column, field: field.name }];
  });
}

/** The fewest columns whose moving would put all into the schema's order. */
function findMoved(match: readonly number[]): LabelFault[] {
  const kept = longestIncreasing(match);
  return match.flatMap((column, place): LabelFault[] =>
    column === -1 || kept[place] ? [] : [{ kind: 'moved', column, place }],
  );
}

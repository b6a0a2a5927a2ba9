import type { FieldJudge } from './compile-field.ts';

/** How a schema's fields are laid over a file's columns. */
export const FIELDS_MATCH = ['exact', 'equal', 'subset', 'superset', 'partial'] as const;

export type FieldsMatch = (typeof FIELDS_MATCH)[number];

/** Fields whose values have to stand in fields of a resource. */
export interface ForeignKey {
  readonly fields: readonly string[];
  readonly reference: {
    /** The resource's name; empty for the file itself. */
    readonly resource: string;
    readonly fields: readonly string[];
  };
  /** Where it stands in its descriptor, as a JSON pointer. */
  readonly pointer: string;
}

/** A Table Schema, its fields ready to judge cells. */
export interface TableSchema {
  readonly fields: readonly FieldJudge[];
  /** Whether every field of the descriptor is among the fields; those that have no name, for one, are not. */
  readonly isWhole: boolean;
  readonly fieldsMatch: FieldsMatch;
  /** Names of fields; empty where there is none. */
  readonly primaryKey: readonly string[];
  readonly uniqueKeys: readonly (readonly string[])[];
  readonly foreignKeys: readonly ForeignKey[];
}

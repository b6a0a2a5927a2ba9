import type { ColumnProfile } from '../profile/column-profile.ts';
import type { TableProfile } from '../profile/table-profile.ts';
import type { SuggestedType } from './scan-types.ts';

/** One column as a rule sees it. */
export interface ColumnView {
  readonly name: string;
  /** 0-based. */
  readonly index: number;
  readonly profile: ColumnProfile;
  readonly table: TableProfile;
  /** The types of a schema that every one of its cells has. */
  readonly types: ReadonlySet<SuggestedType>;
  /** Whether no value occurs twice, counted over every row. */
  readonly isUnique: boolean;
  /** Whether it is a part of the table's key. */
  readonly isKey: boolean;
}

/** A rule that a column keeps today, as what to write for it. */
export interface Suggestion {
  /** What proposed it, e.g. `required`. */
  readonly rule: string;
  readonly column: string;
  /** A part of the column's field in a Table Schema. */
  readonly field?: FieldPart;
  /** An expectation with its parameters, where a schema cannot say it. */
  readonly expectation?: { readonly name: string; readonly parameters: Record<string, unknown> };
  /** What was seen, in a few words; may hold text out of data. */
  readonly evidence: string;
  /** At most this share of further rows breaks it, with 95 % confidence, if they are like these. */
  readonly bound: number;
  /** Whether another version of the table keeps it too. */
  holds(view: ColumnView): boolean;
}

/** What a suggestion adds to a field of a Table Schema. */
export interface FieldPart {
  readonly type?: string;
  readonly constraints?: Readonly<Record<string, unknown>>;
}

/** Looks at a column and proposes at most one rule. */
export type SuggestionRule = (view: ColumnView) => Suggestion | undefined;

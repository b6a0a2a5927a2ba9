import type { PrivacyPolicy } from '../privacy/privacy-policy.ts';
import type { Table } from '../table/table.ts';
import type { Change } from './change.ts';

/** How rows of base and head are told to be the same row. */
export interface KeyChoice {
  /** Column names as head has them; empty where there is no key and rows pair by content. */
  readonly columns: readonly string[];
  readonly baseColumns: readonly number[];
  readonly headColumns: readonly number[];
  readonly origin: 'configured' | 'inferred' | 'none';
  /** One sentence for people: why this key, or why none. */
  readonly reason: string;
}

/** Two columns, one of base and one of head, that are the same column. 0-based. */
export interface ColumnPair {
  readonly base: number;
  readonly head: number;
  /** Whether the names differ and the content says that it is one column. */
  readonly renamed: boolean;
  /** Whether it left its place among the other paired columns. */
  readonly moved: boolean;
  /** Types seen in base and head where they differ, e.g. `integer` and `text`. */
  readonly retyped?: { readonly base: string; readonly head: string };
}

export interface ColumnPairing {
  /** In head's order. */
  readonly pairs: readonly ColumnPair[];
  /** 0-based columns of head without a counterpart. */
  readonly added: readonly number[];
  /** 0-based columns of base without a counterpart. */
  readonly removed: readonly number[];
}

/** Rows and cells by kind of change. */
export interface Counts {
  readonly baseRows: number;
  readonly headRows: number;
  readonly added: number;
  readonly removed: number;
  /** Rows with a changed cell, those only filled in an added column not counted. */
  readonly modified: number;
  /** Rows in another place among the rest and otherwise unchanged. */
  readonly moved: number;
  /** Rows whose every differing cell is cosmetic; a part of `modified`. */
  readonly cosmeticRows: number;
  /** Rows with at least one damaged cell; a part of `modified`. */
  readonly damagedRows: number;
  /** Rows with at least one substantive cell change; a part of `modified`. */
  readonly substantiveRows: number;
  /** Changed cells by class. */
  readonly cells: {
    readonly cosmetic: number;
    readonly damage: number;
    readonly substantive: number;
  };
}

/** What happened to one column over all rows: the first thing a person is told. */
export interface ColumnChanges {
  readonly baseColumn?: number;
  readonly headColumn?: number;
  readonly name: string;
  readonly cosmetic: number;
  readonly damage: number;
  readonly substantive: number;
  /** Count by kind, most frequent first. */
  readonly kinds: readonly {
    readonly kind: string;
    readonly class: 'cosmetic' | 'damage' | 'substantive';
    readonly count: number;
  }[];
}

/**
 * The difference between two tables. Lossless: base and the changes give head's columns, rows, cells and order.
 */
export interface Diff {
  readonly base: Table;
  readonly head: Table;
  readonly key: KeyChoice;
  readonly columns: ColumnPairing;
  /** Removed rows in base's order, then everything else in head's order. */
  readonly changes: readonly Change[];
  /** For each row of head the row of base it is paired with, or -1. 0-based. */
  readonly headToBase: Int32Array;
  readonly counts: Counts;
  /** Columns with at least one changed cell, in head's order, removed columns left out. */
  readonly columnChanges: readonly ColumnChanges[];
  /** What may be seen of it where it is shown to people; left out, personal data is masked. */
  readonly privacy?: PrivacyPolicy;
}

export interface DiffOptions {
  /** Configured key columns; left out, a key is inferred from base. */
  readonly key?: readonly string[];
  /** Where the key columns come from, for people; `configured` where left out. */
  readonly keyReason?: string;
  /** Numbers this close are the same value in another spelling: for all columns, or by column name. */
  readonly tolerance?: number | Readonly<Record<string, number>>;
  /** Whether text that differs only in letter case is the same value in another spelling. */
  readonly ignoreCase?: boolean;
  /** The file's name without folder or extension, for keys named after it (`ticket_id` in `tickets.csv`). */
  readonly name?: string;
}

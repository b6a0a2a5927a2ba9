import type { Cell } from '../../table/cell.ts';
import type { Dialect } from '../../table/dialect.ts';

/** The version of the line format; it changes when a reader of the old one would be misled. */
export const CHANGES_SCHEMA_VERSION = 1;

/** The first line: what the changes are between. Columns and rows count from 1. */
export interface HeaderLine {
  readonly type: 'header';
  readonly schema_version: typeof CHANGES_SCHEMA_VERSION;
  readonly format: Dialect['format'];
  /** SHA-256 of base's bytes, decompressed. */
  readonly base_digest: string;
  readonly base_rows: number;
  readonly head_rows: number;
  readonly base_columns: readonly string[];
  readonly head_columns: readonly string[];
  readonly base_dialect: Dialect;
  readonly head_dialect: Dialect;
  /** Head's names of the key columns; empty where rows pair by content. */
  readonly key: readonly string[];
  readonly key_origin: 'configured' | 'inferred' | 'none';
  readonly key_reason: string;
  /** Columns that are one under two names; all others pair by name and occurrence. */
  readonly renames: readonly { readonly base_column: number; readonly head_column: number }[];
}

/** A row in its side's column order. Missing trailing cells are left out; others are listed in `missing`. */
export interface LineRow {
  readonly row: readonly Cell[];
  /** The record's text, where it could not be parsed into cells. */
  readonly raw?: string;
}

export interface RemovedLine extends LineRow {
  readonly type: 'removed';
  readonly base_row: number;
}

export interface AddedLine extends LineRow {
  readonly type: 'added';
  readonly head_row: number;
}

export interface LineCell {
  readonly base_column?: number;
  readonly head_column?: number;
  /** Undefined where the row has no such cell. */
  readonly base: Cell;
  readonly head: Cell;
}

export interface ModifiedLine {
  readonly type: 'modified';
  readonly base_row: number;
  readonly head_row: number;
  readonly moved: boolean;
  readonly cells: readonly LineCell[];
}

export interface MovedLine {
  readonly type: 'moved';
  readonly base_row: number;
  readonly head_row: number;
}

/** One line between the header and the summary. */
export type ChangeLine = RemovedLine | AddedLine | ModifiedLine | MovedLine;

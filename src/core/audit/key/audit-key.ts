import type { AskedColumn } from '../packet.ts';
import type { Tolerance } from '../tolerance.ts';

/** What whoever runs an audit knows and experts do not: sealed in a file of its own. */
export interface AuditKey {
  readonly schema_version: 1;
  /** The audit's id. */
  readonly audit: string;
  /** When it was started, ISO 8601. */
  readonly started: string;
  /** As the user named it. */
  readonly dataset: string;
  /** Draws rows, makes codes and orders. */
  readonly secret: string;
  readonly ask: AskedColumn;
  readonly tolerance: Tolerance | null;
  /** The class whose rows are audited; null: all rows of the dataset are. */
  readonly audited: string | null;
  readonly experts: readonly AuditExpert[];
  readonly files: readonly AuditedFile[];
  /** Rows of the population by stratum. */
  readonly strata: readonly { readonly name: string; readonly rows: number }[];
  /** Columns that experts see. */
  readonly shown: readonly string[];
  /** Whether the config keeps rows out of reports; experts see them all the same. */
  readonly hides_rows: boolean;
  readonly rows: readonly KeyRow[];
}

export interface AuditExpert {
  readonly name: string;
  /** What the expert's files are called, without an extension. */
  readonly file: string;
}

export interface AuditedFile {
  readonly path: string;
  /** SHA-256 of the bytes that rows were drawn from. */
  readonly digest: string;
}

/** One row that experts are asked about. */
export interface KeyRow {
  readonly row_id: string;
  /** 0-based, of the key's files. */
  readonly file: number;
  /** 0-based, of the file's rows. */
  readonly row: number;
  /** What the dataset says when the audit starts. */
  readonly current: string;
  readonly stratum: string;
  /** The probability with which the row was drawn; 0 of a decoy, which stands for nothing. */
  readonly inclusion: number;
  /** Asked so that the class cannot be guessed, and never counted. */
  readonly decoy: boolean;
  /** By expert, in the key's order; null: that one is not asked. */
  readonly codes: readonly (string | null)[];
  /** As experts see them, in the order of the shown columns. */
  readonly cells: readonly string[];
}

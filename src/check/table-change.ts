import type { DatasetPolicy } from '../core/checks/dataset-policy.ts';
import type { FileSchema } from '../core/schema/file-schema.ts';
import type { Table } from '../core/table/table.ts';
import type { ChangedFile } from '../revisions/revisions.ts';

/** One table of a changed file, on the sides that have it. */
export interface TableChange {
  readonly file: ChangedFile;
  readonly dataset: DatasetPolicy;
  /** The sheet's name, `''` where the file has none. */
  readonly sheet: string;
  readonly base: Table | undefined;
  readonly head: Table | undefined;
  /** Left out where the table has none. */
  readonly schema?: FileSchema;
}

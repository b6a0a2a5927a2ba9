import type { Table } from '../table/table.ts';
import type { DatasetPolicy } from './dataset-policy.ts';

/** A data file that belongs with the one being checked. */
export interface PeerFile {
  readonly path: string;
  readonly dataset: DatasetPolicy;
  /** Whether this change touches it. */
  readonly changed: boolean;
}

/** The other files of base and head, as a check may ask for them. Each is opened once a run. */
export interface DataFiles {
  /** The data files of the same dataset, and of datasets of the same name (its splits), on either side. */
  peers(): Promise<readonly PeerFile[]>;
  /** The paths of every file of a side, in order. */
  list(side: 'base' | 'head'): Promise<readonly string[]>;
  /** A data file's table; of a workbook its first sheet; undefined where the side has none that can be read. */
  table(side: 'base' | 'head', path: string): Promise<Table | undefined>;
  /** A small text file, such as a schema; undefined where the side has none. */
  text(side: 'base' | 'head', path: string): Promise<string | undefined>;
}

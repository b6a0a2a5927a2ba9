import type { TableProfile } from '../../core/profile/table-profile.ts';
import type { CsvOrigin } from '../../core/table/csv/csv-origin.ts';

/** A table that another thread is to profile: an open file, and what its start tells. */
export interface ProfileTask {
  readonly id: number;
  readonly descriptor: number;
  readonly byteLength: number;
  readonly origin: CsvOrigin;
}

/** What it came to. */
export type ProfileAnswer =
  | { readonly id: number; readonly profile: TableProfile }
  | { readonly id: number; readonly failure: string };

import type { LabelledRow } from './labelled-row.ts';

/** The dataset that predictions are about. */
export interface PredictedDataset {
  readonly rows: readonly LabelledRow[];
  /** Of its files. */
  readonly paths: readonly string[];
  /** Names of its key columns; none where its rows have no key. */
  readonly key: readonly string[];
  /** Names of its columns. */
  readonly columns: readonly string[];
  /** The label set of the config. */
  readonly declared?: readonly string[] | undefined;
}

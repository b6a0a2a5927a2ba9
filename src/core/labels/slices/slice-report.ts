import type { Outcomes } from './outcomes.ts';
import type { Parted } from './parting.ts';
import type { FoundSlices, Slice } from './slice.ts';
import type { SliceTable } from './slice-table.ts';
import type { TrainingTrace } from './training-trace.ts';

/** The slices of a dataset, with the rows behind them. */
export interface SliceReport {
  /** The dataset that was cut into slices, as the user named it. */
  readonly name: string;
  readonly table: SliceTable;
  readonly measured: readonly Outcomes[];
  readonly parted: readonly Parted[];
  readonly found: FoundSlices;
  /** Columns whose blanks are counted; empty where missing cells are not measured. */
  readonly counted: readonly string[];
  /** The training rows behind the first slices in which a model fails; left out where no training set was given. */
  readonly training?: {
    readonly name: string;
    readonly table: SliceTable;
    readonly traces: ReadonlyMap<Slice, TrainingTrace>;
  };
  /** The one label whose rows were judged; left out where verdicts are about several. */
  readonly judgedLabel?: string;
  readonly notes: readonly string[];
  readonly minimum: number;
  readonly confidence: number;
}

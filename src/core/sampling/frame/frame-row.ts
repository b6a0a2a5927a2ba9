/** One row that can be drawn: of the frame, as statisticians call all of them together. */
export interface FrameRow {
  /** Stable, and unlike that of any other row of the frame: see `RowIds`. */
  readonly id: string;
  /** What the row is stratified by, such as its label, its source and how it changed. */
  readonly stratum: readonly string[];
  /** Whether a check or a prediction suspects the row; such rows are a stratum of their own, whatever else they are. */
  readonly flagged?: boolean;
  /** How much likelier than others of its stratum the row is to be drawn, above 0; 1 where left out. */
  readonly weight?: number;
}

import { type SampleSize, sampleOf } from './sample-size.ts';

/** So many rows. */
export interface RowsPlan {
  readonly kind: 'rows';
  readonly rows: number;
}

/**
 * The size that was asked for, and what it says where it finds nothing wrong.
 *
 * @example
 * sizeByRows({ kind: 'rows', rows: 500 }, 9000).rows // 500
 */
export function sizeByRows({ rows }: RowsPlan, population: number): SampleSize {
  return sampleOf(Math.min(rows, population), population);
}

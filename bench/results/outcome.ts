import type { Growth } from '../growth/growth.ts';
import type { Measurement } from '../measure/measure-in-turn.ts';

/** All that one run of the benchmark found. */
export interface Outcome {
  /** E.g. `2026-11-25`. */
  readonly date: string;
  /** What it ran on. */
  readonly machine: string;
  /** How busy that was before. */
  readonly loadBefore: number;
  readonly runs: number;
  readonly onceFromSeconds: number;
  /** Versions by contender. */
  readonly versions: ReadonlyMap<string, string>;
  readonly skipped: readonly { readonly name: string; readonly reason: string }[];
  readonly measurements: readonly Measurement[];
  readonly growth: readonly Growth[];
}

import type { Severity } from '../checks/finding.ts';

/** When a gate fails: on new findings only, on existing ones too, or never. */
export type FailOn = 'new' | 'all' | 'never';

/** The policy of one gate: findings at or above `severity` count. */
export interface GatePolicy {
  readonly failOn: FailOn;
  readonly severity: Severity;
}

/** A finding that people decided to live with, and until when. */
export interface Waiver {
  readonly check: string;
  /** The row's key as the file holds it, unmasked; left out, the waiver covers every row of the check. */
  readonly key?: string;
  readonly column?: string;
  /** Dataset name; left out, every dataset. */
  readonly dataset?: string;
  readonly reason: string;
  /** Last day it holds, `YYYY-MM-DD`; left out, for ever. */
  readonly until?: string;
}

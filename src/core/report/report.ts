import type { DimensionWeights } from '../checks/dimension-weights.ts';
import type { Finding } from '../checks/finding.ts';

/** The verdict of a gate or of the whole check. `preview` cannot fail: base has no config yet. */
export type Conclusion = 'pass' | 'fail';

export interface GateResult {
  readonly name: 'data' | 'review' | 'sources';
  readonly conclusion: Conclusion;
  /** One sentence: why. */
  readonly reason: string;
  /** Rows (or places) of findings by standing that the policy counts, waived ones left out. */
  readonly new: number;
  readonly existing: number;
  readonly fixed: number;
  readonly waived: number;
}

/** A revision as people know it, and the commit it was when the check ran. */
export interface RevisionRef {
  /** E.g. `main`, `HEAD`, `working tree`. */
  readonly name: string;
  /** Full object name; left out for the work tree and for plain files. */
  readonly commit?: string;
}

export interface ReportCounts {
  readonly base_rows: number;
  readonly head_rows: number;
  readonly added: number;
  readonly removed: number;
  readonly modified: number;
  readonly moved: number;
  readonly cosmetic_rows: number;
  readonly damaged_rows: number;
  readonly substantive_rows: number;
  readonly cells: {
    readonly cosmetic: number;
    readonly damage: number;
    readonly substantive: number;
  };
}

export interface ReportColumn {
  readonly name: string;
  readonly change: 'unchanged' | 'modified' | 'added' | 'removed' | 'renamed';
  /** Base's name of a renamed column. */
  readonly renamed_from?: string;
  readonly moved?: boolean;
  readonly retyped?: { readonly base: string; readonly head: string };
  readonly cosmetic: number;
  readonly damage: number;
  readonly substantive: number;
  readonly kinds: Readonly<Record<string, number>>;
}

/** One data file of a pull request. */
export interface FileReport {
  readonly path: string;
  /** Base's path of a renamed file. */
  readonly renamed_from?: string;
  readonly change: 'added' | 'removed' | 'modified' | 'renamed' | 'unread';
  /** One line for people: what happened to this file, the class of change before the counts. */
  readonly headline: string;
  readonly key?: {
    readonly columns: readonly string[];
    readonly origin: string;
    readonly reason: string;
  };
  /** Dialects as detected, one line each, e.g. `CSV, comma, UTF-8, LF`. */
  readonly base_dialect?: string;
  readonly head_dialect?: string;
  readonly counts?: ReportCounts;
  readonly columns: readonly ReportColumn[];
  readonly findings: readonly Finding[];
  readonly sheet?: string;
}

export interface DatasetReport {
  readonly name: string;
  /** How much each quality dimension matters, where the config says: decides what is shown first. */
  readonly dimensions?: DimensionWeights;
  readonly files: readonly FileReport[];
}

/** What is not about any one file: the config, rules that changed, expired waivers. */
export interface Notice {
  readonly code:
    | 'config-edited'
    | 'config-preview'
    | 'config-warning'
    | 'existing-skipped'
    | 'no-config'
    | 'rows-kept-back'
    | 'rules-changed'
    | 'schema-error'
    | 'schema-not-fetched'
    | 'suite-error'
    | 'waiver-expired';
  readonly severity: 'warning' | 'info';
  readonly path?: string;
  readonly line?: number;
  readonly message: string;
}

/** The whole result of a check: everything that any shell shows is in here. Written as `report.json`. */
export interface Report {
  readonly schema_version: 1;
  readonly tool: { readonly name: 'assay'; readonly version: string };
  readonly conclusion: Conclusion;
  /** Whether failing was not possible because the config takes effect only once merged. */
  readonly preview: boolean;
  readonly base: RevisionRef | null;
  readonly head: RevisionRef;
  readonly gates: readonly GateResult[];
  readonly notices: readonly Notice[];
  readonly datasets: readonly DatasetReport[];
}

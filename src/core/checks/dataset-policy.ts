import type { ReviewPolicy } from '../review/policy.ts';
import type { RulePolicy } from '../rules/rule-policy.ts';
import type { DialectHints } from '../table/dialect.ts';
import type { DimensionWeights, Profile } from './dimension-weights.ts';
import type { Severity } from './finding.ts';
import type { ExistingPolicy } from './skips-existing.ts';

/** Where a row comes from: a column, one name for all, or a part of the path. */
export type SourcePolicy =
  | { readonly column: string }
  | { readonly constant: string }
  | { readonly from: 'path'; readonly pattern: string };

/** What a config says of one check: `off`, `on`, or its severity and parameters where they differ from the defaults. */
export type CheckSetting =
  | 'off'
  | 'on'
  | { readonly severity?: Severity; readonly [parameter: string]: unknown };

/** What a config says of one dataset, defaults filled in. */
export interface DatasetPolicy {
  readonly name: string;
  /** The glob of its files, relative to the repository's root. */
  readonly path: string;
  /** Key columns; empty: inferred. */
  readonly key: readonly string[];
  readonly label?: string;
  /** Columns compared for near-duplicates. */
  readonly text: readonly string[];
  readonly source?: SourcePolicy;
  /** The split that all its rows are of. */
  readonly split?: string;
  /** The column that says which split a row is of. */
  readonly splitColumn?: string;
  /** The label set; left out: the labels of base. */
  readonly labels?: readonly string[];
  readonly annotator?: string;
  readonly group?: string;
  readonly time?: string;
  readonly dialect: DialectHints;
  /** The path of a schema, or a Table Schema's own descriptor, which the config has found sound. */
  readonly schema?: string | Readonly<Record<string, unknown>>;
  /** The path of a Great Expectations suite. */
  readonly suite?: string;
  /** Expectations as written in the config, one name and its parameters each, defaults filled in. */
  readonly expectations: readonly {
    readonly name: string;
    readonly parameters: Readonly<Record<string, unknown>>;
  }[];
  /** Rules of the team's own. */
  readonly rules: readonly RulePolicy[];
  /** How experts review its changes; left out: not at all. */
  readonly review?: ReviewPolicy | undefined;
  readonly tolerance: Readonly<Record<string, number>>;
  /** Whether rows that a change leaves alone are judged too; left out: while the file is small. */
  readonly existing?: ExistingPolicy;
  /** What the data is for; decides which dimensions come first. */
  readonly profile?: Profile;
  /** Weights in place of the profile's. */
  readonly dimensions?: Partial<DimensionWeights>;
  /** By the check's name; a check that is not named runs as it is. */
  readonly checks: Readonly<Record<string, CheckSetting>>;
}

import type { z } from 'zod';
import type { Diff } from '../diff/diff.ts';
import type { SlowMatcher } from '../pattern/slow-matcher.ts';
import type { FileSchema } from '../schema/file-schema.ts';
import type { MinHashing } from '../similarity/min-hasher.ts';
import type { Table } from '../table/table.ts';
import type { Chart } from './chart.ts';
import type { DataFiles } from './data-files.ts';
import type { DatasetPolicy } from './dataset-policy.ts';
import type { Dimension } from './dimension.ts';
import type { Severity } from './finding.ts';
import type { NewSettings } from './new-settings.ts';
import type { Roles } from './roles.ts';
import type { SharedScans } from './shared-scans.ts';

/** What a check is given: one file of a dataset at both revisions. */
export interface CheckContext {
  readonly path: string;
  readonly dataset: DatasetPolicy;
  /** What of the dataset's config comes with this change, so that its faults are new; left out where nothing does. */
  readonly newSettings?: NewSettings;
  /** Left out where the file is new. */
  readonly base?: Table;
  readonly head: Table;
  /** Left out where the file is new. */
  readonly diff?: Diff;
  /** Key columns, 0-based, in base and in head; empty where the file has no key. */
  readonly key: { readonly base: readonly number[]; readonly head: readonly number[] };
  /** What the columns of either side mean; base's are empty where the file is new. */
  readonly roles: { readonly base: Roles; readonly head: Roles };
  /** The one way to look at every row of a table. */
  readonly scans: SharedScans;
  /** Makes MinHash signatures sooner, where it is at hand. */
  readonly minHashing?: MinHashing;
  /** The other files of both revisions. */
  readonly files: DataFiles;
  /** For regular expressions beyond what runs in linear time, see `core/pattern/compile-pattern.ts`. */
  readonly slowMatcher: SlowMatcher;
  /** The schema that judges the file, head's on both sides; left out where it has none. */
  readonly schema?: FileSchema;
  readonly now: Date;
  /** Whether checks of single rows pass over those that base and head share unchanged, of which none can be new or fixed. */
  readonly skipsExisting?: boolean;
  /** Names of the columns, on either side, that are never shown: a message about another column quotes none of them. */
  readonly hidden?: ReadonlySet<string>;
  /** Whether no text out of rows is ever shown. */
  readonly hidesRows?: boolean;
}

/** Another row that a violation is about, as the old row of a duplicate. */
export interface Counterpart {
  /** Its file; left out where it is the same one. */
  readonly path?: string;
  readonly side: 'base' | 'head';
  /** 0-based row. */
  readonly index: number;
  /** 1-based line and key, for a row of another file; those of the same file are looked up. */
  readonly line?: number;
  readonly key?: string;
}

/** One place where a rule is broken, on one side. Standing is worked out from these, never by the check. */
export interface Violation {
  readonly side: 'base' | 'head';
  /** 0-based row; left out for what is about the header or the file. */
  readonly index?: number;
  /** Other rows (0-based) that take part, as in a duplicate: the violation is new if any of them is. */
  readonly partners?: readonly number[];
  /** Column name, where the rule is about one column. */
  readonly column?: string;
  /** 1-based line, where it is not the start of the row. */
  readonly line?: number;
  /** What was seen, in a few words; text out of data. */
  readonly detail?: string;
  /** True for what only this change can have caused, such as damage to a cell: always new. */
  readonly byChange?: boolean;
  /** Whether it is left out where it is existing: what it says of rows that the change leaves alone was not counted. */
  readonly onlyIfNew?: boolean;
  /** How many rows it stands for, where it is about many at once; 1 where left out. */
  readonly count?: number;
  /** The other row that matters most, shown beside this one. */
  readonly counterpart?: Counterpart;
  /** What it looks like as a picture. */
  readonly chart?: Chart;
  /** What was found in it as a whole, for `describe`, where one violation stands for a column or a file. */
  readonly summary?: string;
}

/**
 * The parameters of a check: a zod type each, with a default. Its metadata holds `description`, `origin` (where the
 * default comes from, one sentence) and `examples`; the config, its errors and the check's page are made from it.
 */
export type ParameterShape = Readonly<Record<string, z.ZodType>>;

/** The values of a check's parameters, defaults filled in. */
export type ParametersOf<P extends ParameterShape> = z.output<z.ZodObject<P>>;

/** One check: a file of its own and a line in the catalogue. */
export interface Check<P extends ParameterShape = ParameterShape> {
  /** Kebab-case and for ever: configs and waivers name it. */
  readonly name: string;
  /** What tells it from others of its name, such as an expectation's parameters; left out where there are none. */
  readonly rule?: string;
  /** A noun phrase, e.g. `Duplicate keys`. */
  readonly title: string;
  /** Unless the config says otherwise. */
  readonly severity: Severity;
  readonly dimension: Dimension;
  /** One or two sentences for the documentation: what it means and why it matters. */
  readonly about: string;
  /** When it lies, one or two sentences: what it reports wrongly and what it misses. */
  readonly caveat: string;
  /** What to do about it, one sentence in the imperative. */
  readonly hint: string;
  /** What to do about these violations, where it depends on them; else the hint is said. */
  advise?(violations: readonly Violation[]): string;
  /** What other tools call it, e.g. `Frictionless: blank-row`; empty where none has it. */
  readonly peers: readonly string[];
  readonly parameters: P;
  /** Why it does not run unless the config names it, one sentence; left out, it runs. */
  readonly off?: string;
  /**
   * Columns whose cells the rule reads, as 0-based head columns; a row's violation is new only if one of
   * them changed. Left out, the rule reads the column it is about, else the whole row.
   */
  reads?(context: CheckContext): readonly number[];
  /** Columns whose cells a row is shown with, as 0-based head columns, for a rule about whole texts. */
  quotes?(context: CheckContext): readonly number[];
  /**
   * Every violation, on both sides, judged by the same rule. Ask for scans before awaiting anything else, so that all
   * checks share one pass over a table.
   */
  find(context: CheckContext, parameters: ParametersOf<P>): Promise<readonly Violation[]>;
  /** Whether `describe` quotes what stands in cells: where rows are hidden, the title is said in its place. */
  readonly quotesCells?: boolean;
  /**
   * The finding's sentence, from its violations (at least one), e.g. `3 rows share a key with another row`. It quotes
   * no cell, unless of the column it is about: other columns may be hidden.
   */
  describe(
    violations: readonly Violation[],
    column: string | undefined,
    parameters: ParametersOf<P>,
  ): string;
}

/** A check whose functions see their own parameters' types, as one among all checks. */
export function defineCheck<P extends ParameterShape>(check: Check<P>): Check {
  return check as unknown as Check;
}

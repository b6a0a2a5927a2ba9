import type { Diff } from '../core/diff/diff.ts';
import type { FailOn } from '../core/gates/policy.ts';
import type { Report } from '../core/report/report.ts';
import type { Revisions } from '../revisions/revisions.ts';
import type { ProfileCache } from './profile/profile-cache.ts';

/** What a check is asked to do. `runCheck` in `run-check.ts` carries it out. */
export interface CheckRequest {
  readonly revisions: Revisions;
  /** Where the config is, from the repository's root; `.github/assay.yml` where left out. */
  readonly configPath?: string;
  /**
   * Whose config judges: `base`, the tip of the base branch (pull requests); `head` (pushes); or the text of the one
   * at hand (the command line), undefined where there is none.
   */
  readonly judgedBy: 'base' | 'head' | { readonly text: string | undefined };
  /** Overrides the data gate's `fail-on`. */
  readonly failOn?: FailOn;
  readonly now: Date;
  /** Keeps profiles of large files from run to run; left out, they are made each time. */
  readonly profiles?: ProfileCache;
  /** Told about each file as it is read, for a progress line. */
  readonly onProgress?: (message: string) => void;
}

/** What a check found: the report, and the differences behind it for those who show rows. */
export interface CheckResult {
  readonly report: Report;
  /** By `path`, or `path#sheet` for a sheet of a workbook; files that could be read on both sides. */
  readonly diffs: ReadonlyMap<string, Diff>;
}

import type { CheckSetting, DatasetPolicy } from '../core/checks/dataset-policy.ts';
import type { ExistingPolicy } from '../core/checks/skips-existing.ts';
import type { GatePolicy, Waiver } from '../core/gates/policy.ts';
import type { PrivacyPolicy } from '../core/privacy/privacy-policy.ts';
import type { ReviewPolicy } from '../core/review/policy.ts';

/** What a repository's config says, defaults filled in. */
export interface Config {
  /** In the config's order: the first whose glob matches a file is the file's dataset. */
  readonly datasets: readonly DatasetPolicy[];
  readonly gates: { readonly data: GatePolicy };
  /** Of every dataset, by the check's name; a dataset's own settings go before these. */
  readonly checks: Readonly<Record<string, CheckSetting>>;
  /** Whether rows that a change leaves alone are judged too; a dataset's own setting goes before it. */
  readonly existing: ExistingPolicy;
  readonly waivers: readonly Waiver[];
  /** How every dataset is reviewed unless it says otherwise. */
  readonly review?: ReviewPolicy;
  /** What may be seen of rows. */
  readonly privacy: PrivacyPolicy;
  /** Globs of files that are never read, whatever the datasets say. */
  readonly ignore: readonly string[];
}

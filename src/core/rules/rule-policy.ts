import type { Dimension } from '../checks/dimension.ts';
import type { Severity } from '../checks/finding.ts';

/** A rule of a team's own, as its config writes it, defaults filled in. */
export interface RulePolicy {
  /** Kebab-case; reports and waivers name it, as they name a check. */
  readonly name: string;
  /** In CEL; a row of which it is false breaks the rule. */
  readonly condition: string;
  /** In CEL; the rule says nothing of a row of which it is false. */
  readonly when?: string;
  /** What to say of a row; `{column}` stands for its cell. */
  readonly message?: string;
  readonly severity: Severity;
  readonly dimension: Dimension;
}

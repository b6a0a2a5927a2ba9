import type { Finding } from '../../checks/finding.ts';
import type { Evaluation } from '../../expectations/run/evaluation.ts';
import type { PrivacyPolicy } from '../../privacy/privacy-policy.ts';

/** What became of one file that was held to expectations, a schema, or both. */
export interface FileValidation {
  /** As the user named it. */
  readonly name: string;
  readonly rows: number;
  /** What it was held to besides the expectations. */
  readonly heldTo: { readonly key: boolean; readonly schema: boolean };
  readonly evaluations: readonly Evaluation[];
  /** What of the rows may be seen; the findings are masked by it already. */
  readonly privacy: PrivacyPolicy;
  /** What expectations, the schema and the reading of the file have to say. */
  readonly findings: readonly Finding[];
}

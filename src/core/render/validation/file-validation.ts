import type { Finding } from '../../checks/finding.ts';
import type { Evaluation } from '../../expectations/evaluation.ts';

/** What became of one file that was held to expectations, a schema, or both. */
export interface FileValidation {
  /** As the user named it. */
  readonly name: string;
  readonly rows: number;
  readonly evaluations: readonly Evaluation[];
  /** What expectations, the schema and the reading of the file have to say. */
  readonly findings: readonly Finding[];
}

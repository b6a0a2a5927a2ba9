import type { Config } from '../config/config.ts';
import type { Notice } from '../core/report/report.ts';
import type { ChangedFile } from '../revisions/revisions.ts';
import { isSchemaPath } from './schema/is-schema-path.ts';

/**
 * Tells when a pull request changes the rules its own data is judged by: schemas and suites are head's,
 * since data and schema change together, and that has to be seen.
 */
export function noteRuleChanges(changed: readonly ChangedFile[], config: Config): Notice[] {
  const suites = new Set(config.datasets.map(({ suite }) => suite));
  return changed
    .filter(({ path }) => suites.has(path) || isSchemaPath(path, config))
    .map(({ path }) => ({
      code: 'rules-changed',
      severity: 'warning',
      path,
      message: `This change edits ${path}, the rules its own data is judged by.`,
    }));
}

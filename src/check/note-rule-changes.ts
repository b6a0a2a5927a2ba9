import type { Config } from '../config/config.ts';
import type { Notice } from '../core/report/report.ts';
import type { ChangedFile } from '../revisions/revisions.ts';

/**
 * Tells when a pull request changes the rules its own data is judged by: schemas and suites are head's,
 * since data and schema change together, and that has to be seen.
 */
export function noteRuleChanges(changed: readonly ChangedFile[], config: Config): Notice[] {
  const rules = new Set(config.datasets.flatMap(({ schema, suite }) => [schema, suite]));
  return changed
    .filter(({ path }) => rules.has(path) || /(^|\/)datapackage\.(json|ya?ml)$/.test(path))
    .map(({ path }) => ({
      code: 'rules-changed',
      severity: 'warning',
      path,
      message: `This change edits ${path}, the rules its own data is judged by.`,
    }));
}

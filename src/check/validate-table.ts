import type { CheckContext } from '../core/checks/check.ts';
import { findRoles } from '../core/checks/find-roles.ts';
import type { Finding } from '../core/checks/finding.ts';
import { runChecks } from '../core/checks/run-checks.ts';
import { SharedScans } from '../core/checks/shared-scans.ts';
import { expectationChecks } from '../core/expectations/checks/expectation-checks.ts';
import { judgeSides } from '../core/expectations/checks/judge-sides.ts';
import type { ConfiguredExpectation } from '../core/expectations/run/configured-expectation.ts';
import type { Evaluation } from '../core/expectations/run/evaluation.ts';
import { CHECKS_OF_FORM, checksOfKey } from './checks-of-form.ts';
import { keyOfNewTable } from './key-of-new-table.ts';

/** One table and what it is held to. */
export interface ValidationRequest
  extends Pick<CheckContext, 'path' | 'dataset' | 'files' | 'schema' | 'slowMatcher' | 'now'> {
  readonly table: CheckContext['head'];
  /** The file's name without folder and extension. */
  readonly stem: string;
  /** Whether the dataset's key judges it too. */
  readonly judgesKey: boolean;
  readonly expectations: readonly ConfiguredExpectation[];
}

export interface Validation {
  readonly evaluations: readonly Evaluation[];
  /** What expectations, the schema and the reading of the file have to say. */
  readonly findings: readonly Finding[];
}

/** Judges one table by itself, without a revision to compare it with. */
export async function validateTable({
  table,
  stem,
  expectations,
  judgesKey,
  ...given
}: ValidationRequest): Promise<Validation> {
  const context: CheckContext = {
    ...given,
    head: table,
    key: { base: [], head: await keyOfNewTable(table, given.dataset.key, stem) },
    roles: await findRoles(given.dataset, table),
    scans: new SharedScans(),
  };
  const checks = [
    ...CHECKS_OF_FORM,
    ...(judgesKey ? checksOfKey(given.dataset.key, table) : []),
    ...expectationChecks(expectations),
  ];
  const [findings, judged] = await Promise.all([
    runChecks(context, checks),
    judgeSides(expectations, context),
  ]);
  return { findings, evaluations: judged.map(({ head }) => head) };
}

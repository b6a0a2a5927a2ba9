import type { CheckResult } from '../check/check-result.ts';
import type { Report } from '../core/report/report.ts';
import type { GitHub } from '../github/port.ts';
import type { Comparison, Names } from './comparison.ts';
import type { Dependencies } from './dependencies.ts';
import type { Inputs } from './inputs.ts';

export interface RevisionsToCheck {
  readonly workspace: string;
  readonly comparison: Comparison;
  readonly inputs: Inputs;
  readonly github: GitHub;
}

/**
 * Opens the revisions of a comparison, checks them, and closes them whatever happened. The report calls base and head
 * what the event calls them.
 */
export async function checkRevisions(
  { openRevisions, runCheck, workflow, now }: Dependencies,
  { workspace, comparison, inputs, github }: RevisionsToCheck,
): Promise<CheckResult> {
  const { base, head, policy } = comparison;
  const revisions = await openRevisions({
    cwd: workspace,
    head,
    ...(base !== undefined && { base }),
    ...(policy !== undefined && { policy }),
    // Without a token every question would fail, where git alone may do.
    ...(inputs.token && { github, lfs: { token: inputs.token } }),
    onNotice: (message) => workflow.notice(message),
  });
  try {
    const result = await runCheck({
      revisions,
      judgedBy: policy === undefined ? 'head' : 'base',
      ...(inputs.config !== undefined && { configPath: inputs.config }),
      ...(inputs.failOn !== undefined && { failOn: inputs.failOn }),
      now: now(),
      onProgress: (message) => workflow.info(message),
    });
    return { ...result, report: named(result.report, comparison.names) };
  } finally {
    await revisions.close();
  }
}

function named(report: Report, names: Names): Report {
  return {
    ...report,
    base: report.base && { ...report.base, ...(names.base !== undefined && { name: names.base }) },
    head: { ...report.head, ...(names.head !== undefined && { name: names.head }) },
  };
}

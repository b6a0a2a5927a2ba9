import { AssayError } from '../assay-error.ts';
import { buildFindings } from './build-findings.ts';
import type { Check, CheckContext } from './check.ts';
import { compareFindings } from './compare-findings.ts';
import type { CheckSetting, DatasetPolicy } from './dataset-policy.ts';
import type { Finding } from './finding.ts';
import { groupViolations, type ViolationGroup } from './group-violations.ts';
import { type ChangeIndex, indexChanges } from './index-changes.ts';
import { judgeStanding } from './judge-standing.ts';
import { type PlannedCheck, planCheck } from './plan-check.ts';
import { CHECKS } from './registry.ts';

/**
 * Runs checks over one file and tells what they found: one finding a check, column and standing, the most
 * severe first and always in the same order. What the dataset's config says of a check is heeded. They run at the
 * same time, so that they share passes over the tables.
 *
 * @param checks All that Assay knows where left out.
 * @throws {AssayError} `internal` where a check fails to run: a check that could not look must not look like
 *   one that found nothing. An AssayError met while reading passes through as it is.
 */
export async function runChecks(
  context: CheckContext,
  checks: readonly Check[] = CHECKS,
): Promise<Finding[]> {
  const changes = context.diff && indexChanges(context.diff);
  const planned = checks.flatMap(
    (check) => planCheck(check, settingOf(check.name, context.dataset)) ?? [],
  );
  const groups = await Promise.all(planned.map((each) => runCheck(each, context, changes)));
  return (await buildFindings(groups.flat(), context)).sort(compareFindings);
}

function settingOf(name: string, { checks }: DatasetPolicy): CheckSetting | undefined {
  return Object.hasOwn(checks, name) ? checks[name] : undefined;
}

async function runCheck(
  planned: PlannedCheck,
  context: CheckContext,
  changes: ChangeIndex | undefined,
): Promise<ViolationGroup[]> {
  const { check, parameters } = planned;
  try {
    const violations = await check.find(context, parameters);
    return groupViolations(planned, judgeStanding(check, violations, context, changes));
  } catch (error) {
    if (error instanceof AssayError) throw error;
    const message = error instanceof Error ? error.message : String(error);
    throw new AssayError(
      'internal',
      `The check ${check.name} failed to run on ${context.path}: ${message}`,
      {
        hint: 'This is a fault of Assay, not of the data: please report it with the file, or a part of it.',
        cause: error,
      },
    );
  }
}

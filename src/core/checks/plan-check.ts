import { z } from 'zod';
import type { Check, ParameterShape, ParametersOf } from './check.ts';
import type { CheckSetting } from './dataset-policy.ts';
import type { Severity } from './finding.ts';

/** A check that is to run, and how. */
export interface PlannedCheck {
  readonly check: Check;
  readonly severity: Severity;
  readonly parameters: ParametersOf<ParameterShape>;
}

/**
 * How a check is to run by what a config says of it; undefined where it is not to run. Parameters that the config
 * leaves out have their defaults.
 */
export function planCheck(
  check: Check,
  setting: CheckSetting | undefined,
): PlannedCheck | undefined {
  if (setting === 'off' || (setting === undefined && check.off !== undefined)) return undefined;
  const { severity = check.severity, ...parameters } =
    setting === undefined || setting === 'on' ? {} : setting;
  return { check, severity, parameters: z.object(check.parameters).parse(parameters) };
}

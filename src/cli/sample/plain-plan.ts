import type { SizePlan } from '../../core/sampling/sizes/size-plan.ts';

/** What makes chances unequal, as options give it. */
interface Unequal {
  readonly strata?: readonly string[] | undefined;
  readonly flags?: string | undefined;
  readonly weights?: string | undefined;
}

/** Whether a plan counts wrong rows, each for one, which it takes for a simple random sample. */
function countsRows({ kind }: SizePlan): boolean {
  return kind === 'acceptance' || kind === 'sequential';
}

/** The strata of a plan: those asked for, else none where it counts rows, else the default ones (undefined). */
export function strataOfPlan(
  plan: SizePlan,
  strata: readonly string[] | undefined,
): readonly string[] | undefined {
  return strata ?? (countsRows(plan) ? [] : undefined);
}

/** What to know where a plan counts rows that are not drawn alike. */
export function notePlan(plan: SizePlan, { strata, flags, weights }: Unequal): readonly string[] {
  const isUnequal = (strata?.length ?? 0) > 0 || flags !== undefined || weights !== undefined;
  if (!countsRows(plan) || !isUnequal) return [];
  return [
    'This plan counts wrong rows of a simple random sample. Strata, flags and weights make chances unequal: judge by the weighted estimate, or leave them out.',
  ];
}

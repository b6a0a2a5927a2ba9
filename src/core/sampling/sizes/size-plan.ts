import type { SequentialPlan } from './sequential-plan.ts';
import type { AcceptancePlan } from './size-by-acceptance.ts';
import type { KappaPlan } from './size-by-kappa-power.ts';
import type { MarginPlan } from './size-by-margin.ts';
import type { RatePlan } from './size-by-rate.ts';
import type { RowsPlan } from './size-by-rows.ts';

/** How the size of a sample is decided. */
export type SizePlan =
  | RowsPlan
  | RatePlan
  | MarginPlan
  | AcceptancePlan
  | KappaPlan
  | SequentialPlan;

import { isExpired } from './is-expired.ts';
import type { Waiver } from './policy.ts';

/** The waivers that no longer cover anything because their last day is over, in the config's order. */
export function expiredWaivers(waivers: readonly Waiver[], now: Date): Waiver[] {
  return waivers.filter((waiver) => isExpired(waiver, now));
}

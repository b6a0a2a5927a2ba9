import { expiredWaivers } from '../core/gates/expired-waivers.ts';
import type { Waiver } from '../core/gates/policy.ts';
import type { Notice } from '../core/report/report.ts';

/** Tells which waivers have expired and so cover nothing any more. */
export function noteExpiredWaivers(waivers: readonly Waiver[], now: Date): Notice[] {
  return expiredWaivers(waivers, now).map((waiver) => ({
    code: 'waiver-expired',
    severity: 'warning',
    message: `The waiver of ${nameOf(waiver)} held until ${waiver.until} and no longer counts.`,
  }));
}

function nameOf({ check, key, column }: Waiver): string {
  const where = [
    ...(key === undefined ? [] : [`key ${key}`]),
    ...(column ? [`column ${column}`] : []),
  ];
  return where.length === 0 ? check : `${check} (${where.join(', ')})`;
}

import { expiredWaivers } from '../core/gates/expired-waivers.ts';
import type { Waiver } from '../core/gates/policy.ts';
import { unusedWaivers } from '../core/gates/unused-waivers.ts';
import type { DatasetReport, Notice } from '../core/report/report.ts';

/** Tells which waivers have expired, and which cover nothing in the datasets that changed. */
export function noteWaivers(
  waivers: readonly Waiver[],
  reports: readonly DatasetReport[],
  now: Date,
): Notice[] {
  const checked = reports.map(({ name, files }) => ({
    dataset: name,
    findings: files.flatMap((file) => file.findings),
  }));
  const expired = expiredWaivers(waivers, now).map(
    (waiver): Notice => ({
      code: 'waiver-expired',
      severity: 'warning',
      message: `The waiver of ${nameOf(waiver)} held until ${waiver.until} and no longer counts.`,
    }),
  );
  const unused = unusedWaivers(waivers, checked, now).map(
    (waiver): Notice => ({
      code: 'waiver-unused',
      severity: 'info',
      message: `The waiver of ${nameOf(waiver)} covers nothing in what changed.`,
    }),
  );
  return [...expired, ...unused];
}

function nameOf({ check, key, column }: Waiver): string {
  const where = [
    ...(key === undefined ? [] : [`key ${key}`]),
    ...(column ? [`column ${column}`] : []),
  ];
  return where.length === 0 ? check : `${check} (${where.join(', ')})`;
}

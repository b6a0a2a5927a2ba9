import type { Fault } from '../fault.ts';
import type { DatasetEntry } from './find-rule-faults.ts';

/** A gate that fails on existing findings cannot do without them. */
export function failOnAllCounts(
  { gates, existing }: { readonly gates?: unknown; readonly existing?: unknown },
  entries: readonly DatasetEntry[],
): Fault[] {
  const data = (gates as { data?: unknown } | null | undefined)?.data;
  const failOn = (data as { 'fail-on'?: unknown } | null | undefined)?.['fail-on'];
  if (failOn !== 'all') return [];
  const skipped = entries.filter(({ dataset }) => dataset.existing === 'skip');
  return [
    ...(existing === 'skip' ? [['existing']] : []),
    ...skipped.map(({ index }) => ['datasets', index, 'existing']),
  ].map((at) => ({
    at,
    part: 'value',
    message: '`existing: skip` leaves out findings that `fail-on: all` fails on',
    hint: 'Leave `existing` out, or let the gate `fail-on: new`.',
  }));
}

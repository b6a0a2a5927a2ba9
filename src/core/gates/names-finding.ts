import type { Finding } from '../checks/finding.ts';
import type { Waiver } from './policy.ts';

/**
 * Whether a waiver is about a finding: its check, its column and its dataset, as far as it names them. Its key
 * and its last day are not looked at. No waiver is about what is fixed.
 *
 * @param dataset The name of the finding's dataset.
 */
export function namesFinding(waiver: Waiver, finding: Finding, dataset: string): boolean {
  return (
    finding.standing !== 'fixed' &&
    waiver.check === finding.check &&
    (waiver.column === undefined || waiver.column === finding.column) &&
    (waiver.dataset === undefined || waiver.dataset === dataset)
  );
}

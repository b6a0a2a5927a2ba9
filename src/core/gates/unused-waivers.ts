import type { Finding } from '../checks/finding.ts';
import { isExpired } from './is-expired.ts';
import { namesFinding } from './names-finding.ts';
import type { Waiver } from './policy.ts';

/** The findings of one dataset, before or after waivers were applied. */
export interface DatasetFindings {
  readonly dataset: string;
  readonly findings: readonly Finding[];
}

/**
 * The waivers that cover nothing, and so can be taken out of the config; expired ones left out.
 *
 * That can only be known of datasets of which every file was checked: give those alone. A waiver that names
 * another dataset is left out; one that names none is judged by all that is given. Where a finding has more
 * rows than it lists, a waiver with a key may cover one of them and is left out too.
 */
export function unusedWaivers(
  waivers: readonly Waiver[],
  checked: readonly DatasetFindings[],
  now: Date,
): Waiver[] {
  if (checked.length === 0) return [];
  const names = new Set(checked.map(({ dataset }) => dataset));
  return waivers.filter((waiver) => {
    if (isExpired(waiver, now)) return false;
    if (waiver.dataset !== undefined && !names.has(waiver.dataset)) return false;
    return !checked.some(({ dataset, findings }) =>
      findings.some(
        (finding) => namesFinding(waiver, finding, dataset) && mayCover(waiver, finding),
      ),
    );
  });
}

function mayCover({ key }: Waiver, { rows, count }: Finding): boolean {
  return key === undefined || rows.length < count || rows.some((row) => row.key === key);
}

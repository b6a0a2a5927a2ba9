import type { Finding, FindingRow } from '../checks/finding.ts';
import { formatCount } from '../words/format-count.ts';
import { isExpired } from './is-expired.ts';
import { namesFinding } from './names-finding.ts';
import type { Waiver } from './policy.ts';

/** Which dataset the findings are of, and when they are judged. */
export interface WaiverScope {
  readonly dataset: string;
  readonly now: Date;
}

/**
 * Marks the findings that waivers cover. A waiver without a key covers whole findings. One with a key covers
 * the rows of that key: the finding is then split, the rows that still count first. A split finding's
 * message speaks of all its rows and says how many are waived. Expired waivers cover nothing.
 *
 * Only listed rows can be told by their key; a finding with more rows than it lists keeps counting the rest.
 */
export function applyWaivers(
  findings: readonly Finding[],
  waivers: readonly Waiver[],
  { dataset, now }: WaiverScope,
): Finding[] {
  const valid = waivers.filter((waiver) => !isExpired(waiver, now));
  return findings.flatMap((finding) => {
    const about = valid.filter((waiver) => namesFinding(waiver, finding, dataset));
    const whole = about.find(({ key }) => key === undefined);
    return whole ? [{ ...finding, waived: termsOf(whole) }] : splitByKey(finding, about);
  });
}

function termsOf({ reason, until }: Waiver): NonNullable<Finding['waived']> {
  return until === undefined ? { reason } : { reason, until };
}

/** The rows that still count, then one finding for each waiver that covers some of the others. */
function splitByKey(finding: Finding, waivers: readonly Waiver[]): Finding[] {
  const rowsByWaiver = new Map<Waiver, FindingRow[]>();
  const counting: FindingRow[] = [];
  for (const row of finding.rows) {
    const waiver = waivers.find(({ key }) => key === row.key);
    if (!waiver) counting.push(row);
    else rowsByWaiver.set(waiver, [...(rowsByWaiver.get(waiver) ?? []), row]);
  }
  const waived = finding.rows.length - counting.length;
  if (waived === 0) return [finding];

  const left = finding.count - waived;
  const message =
    left === 0 && rowsByWaiver.size === 1
      ? finding.message
      : `${finding.message}, ${formatCount(waived)} of them waived`;
  const covered = [...rowsByWaiver].map(([waiver, rows]) => ({
    ...finding,
    message,
    rows,
    count: rows.length,
    waived: termsOf(waiver),
  }));
  return left === 0 ? covered : [{ ...finding, message, rows: counting, count: left }, ...covered];
}

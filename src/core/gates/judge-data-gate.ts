import type { Finding, Severity } from '../checks/finding.ts';
import type { GateResult } from '../report/report.ts';
import { explainGate } from './explain-gate.ts';
import type { GatePolicy } from './policy.ts';

/** How the gate is being judged. */
export interface GateOptions {
  /** Whether the gate must not fail yet, because its config takes effect only once merged. */
  readonly preview?: boolean;
}

const RANKS: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

/**
 * Judges findings by the policy of the data gate. It counts rows (or places), not findings: those at or above the
 * policy's severity. Waived and fixed ones never fail it.
 *
 * @param findings Of all files, waivers applied.
 */
export function judgeDataGate(
  findings: readonly Finding[],
  policy: GatePolicy,
  { preview = false }: GateOptions = {},
): GateResult {
  const severe = findings.filter(({ severity }) => RANKS[severity] >= RANKS[policy.severity]);
  const counted = severe.filter(({ waived }) => waived === undefined);
  const waived = severe.filter((finding) => finding.waived !== undefined);
  const counts = {
    new: total(counted.filter(({ standing }) => standing === 'new')),
    existing: total(counted.filter(({ standing }) => standing === 'existing')),
    fixed: total(counted.filter(({ standing }) => standing === 'fixed')),
    waived: total(waived),
  };

  const failing = { new: counts.new, all: counts.new + counts.existing, never: 0 }[policy.failOn];
  return {
    name: 'data',
    conclusion: failing > 0 && !preview ? 'fail' : 'pass',
    reason: explainGate(counted, counts, policy, preview),
    ...counts,
  };
}

function total(findings: readonly Finding[]): number {
  return findings.reduce((sum, { count }) => sum + count, 0);
}

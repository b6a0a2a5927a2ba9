import type { Finding, Severity } from '../checks/finding.ts';
import type { GateResult } from '../report/report.ts';
import { formatCount } from '../words/format-count.ts';
import type { GatePolicy } from './policy.ts';

/** The counts of a gate, in rows. */
export type GateCounts = Pick<GateResult, 'new' | 'existing' | 'fixed' | 'waived'>;

/** How many checks are named before the rest is only counted. */
const NAMED = 3;

const NOUNS: Readonly<Record<Severity, readonly [one: string, many: string]>> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  info: ['info finding', 'info findings'],
};

/** What there is none of, by the lowest severity that counts. */
const NONE: Readonly<Record<Severity, string>> = {
  error: 'errors',
  warning: 'errors or warnings',
  info: 'findings',
};

/**
 * Says in one sentence what a gate counted and why it passes or fails, such as
 * `2 new errors (duplicate-key); existing debt: 214, 3 fewer than base`.
 *
 * @param counted The findings that the policy counts.
 */
export function explainGate(
  counted: readonly Finding[],
  counts: GateCounts,
  policy: GatePolicy,
  preview: boolean,
): string {
  const parts = [sayNew(counted, policy.severity)];
  if (counts.existing > 0 || counts.fixed > 0) parts.push(sayDebt(counts));
  if (counts.waived > 0) parts.push(`${formatCount(counts.waived)} waived`);
  const note = sayWhy(counts, policy, preview);
  if (note) parts.push(note);
  return parts.join('; ');
}

function sayNew(counted: readonly Finding[], severity: Severity): string {
  const found = counted.filter(({ standing }) => standing === 'new');
  if (found.length === 0) return `no new ${NONE[severity]}`;
  const bySeverity = sumBy(found, (finding) => finding.severity);
  const counts = (['error', 'warning', 'info'] as const).flatMap((each) => {
    const count = bySeverity.get(each);
    return count ? [`${formatCount(count)} new ${NOUNS[each][count === 1 ? 0 : 1]}`] : [];
  });
  return `${joinAll(counts)} (${nameChecks(found)})`;
}

/** The checks with the most rows first, e.g. `duplicate-key, missing-key and 2 more checks`. */
function nameChecks(found: readonly Finding[]): string {
  const names = [...sumBy(found, ({ check }) => check)]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([check]) => check);
  const more = names.length - NAMED;
  if (more <= 0) return joinAll(names);
  return `${names.slice(0, NAMED).join(', ')} and ${more} more ${more === 1 ? 'check' : 'checks'}`;
}

function sayDebt({ existing, fixed }: GateCounts): string {
  const left = existing === 0 ? 'none left' : formatCount(existing);
  const fewer = fixed === 0 ? '' : `, ${formatCount(fixed)} fewer than base`;
  return `existing debt: ${left}${fewer}`;
}

/** What the counts alone do not explain. */
function sayWhy(counts: GateCounts, { failOn }: GatePolicy, preview: boolean): string | undefined {
  const debtFails = failOn === 'all' && counts.existing > 0;
  if (failOn === 'never')
    return counts.new > 0 ? 'this gate never fails (fail-on: never)' : undefined;
  if (preview && (counts.new > 0 || debtFails)) return 'a preview, which cannot fail';
  return debtFails ? 'existing debt fails this gate too (fail-on: all)' : undefined;
}

function sumBy<Name extends string>(
  findings: readonly Finding[],
  nameOf: (finding: Finding) => Name,
): Map<Name, number> {
  const sums = new Map<Name, number>();
  for (const finding of findings) {
    const name = nameOf(finding);
    sums.set(name, (sums.get(name) ?? 0) + finding.count);
  }
  return sums;
}

function joinAll(words: readonly string[]): string {
  if (words.length < 2) return words.join();
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

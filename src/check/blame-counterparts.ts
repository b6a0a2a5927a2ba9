import type { CheckSetting } from '../core/checks/dataset-policy.ts';
import type { Finding, FindingCounterpart } from '../core/checks/finding.ts';
import type { LineOrigin, Side } from '../revisions/revisions.ts';
import type { RepositoryFiles } from './repository-files.ts';
import type { TableChange } from './table-change.ts';

/** The lines of a file that are asked about, and once they are known what came of it. */
type Blamed = ReadonlyMap<number, LineOrigin>;

/**
 * Adds the commit and author to the other row of each pair, in findings of checks whose config says `blame: true`.
 * Each file is asked about once a side; where its history cannot be told, findings stay as they are.
 */
export async function blameCounterparts(
  findings: readonly Finding[],
  change: Pick<TableChange, 'file' | 'dataset'>,
  files: Pick<RepositoryFiles, 'blame'>,
): Promise<readonly Finding[]> {
  const asks = ({ check }: Finding) => asksForBlame(change.dataset.checks, check);
  const asked = findings.filter(asks);
  if (asked.length === 0) return findings;
  const wanted = new Map<string, { side: Side; path: string; lines: number[] }>();
  for (const { rows } of asked) {
    for (const { counterpart } of rows) {
      if (counterpart?.line === undefined) continue;
      const { side, line } = counterpart;
      const path = pathOf(counterpart, change);
      const entry = wanted.get(`${side} ${path}`) ?? { side, path, lines: [] };
      entry.lines.push(line);
      wanted.set(`${side} ${path}`, entry);
    }
  }
  const blamed = new Map<string, Blamed>();
  for (const [name, { side, path, lines }] of wanted) {
    blamed.set(name, await files.blame(side, path, lines));
  }
  return findings.map((finding) =>
    asks(finding) ? withOrigins(finding, (of) => originOf(of, change, blamed)) : finding,
  );
}

function asksForBlame(checks: Readonly<Record<string, CheckSetting>>, name: string): boolean {
  const setting = Object.hasOwn(checks, name) ? checks[name] : undefined;
  return typeof setting === 'object' && setting['blame'] === true;
}

function pathOf({ path, side }: FindingCounterpart, { file }: Pick<TableChange, 'file'>): string {
  return path ?? (side === 'base' ? (file.basePath ?? file.path) : file.path);
}

function originOf(
  counterpart: FindingCounterpart,
  change: Pick<TableChange, 'file'>,
  blamed: ReadonlyMap<string, Blamed>,
): LineOrigin | undefined {
  const { side, line = -1 } = counterpart;
  return blamed.get(`${side} ${pathOf(counterpart, change)}`)?.get(line);
}

function withOrigins(
  finding: Finding,
  originFor: (counterpart: FindingCounterpart) => LineOrigin | undefined,
): Finding {
  const rows = finding.rows.map((row) => {
    const { counterpart } = row;
    const origin = counterpart && originFor(counterpart);
    return origin ? { ...row, counterpart: { ...counterpart, ...origin } } : row;
  });
  return { ...finding, rows };
}

import { describe, expect, it } from 'vitest';
import { CONFIG_PATH } from '../../src/check/load-config.ts';
import { runCheck } from '../../src/check/run-check.ts';
import type { Finding } from '../../src/core/checks/finding.ts';
import { MOST_COUNTED_ROWS } from '../../src/core/checks/skips-existing.ts';
import type { FailOn } from '../../src/core/gates/policy.ts';
import type { Report } from '../../src/core/report/report.ts';
import { listCases, openCase } from '../cases/open-case.ts';
import { listCheckCases } from '../checks/check-case.ts';
import { memoryRevisions, type Tree } from '../memory-revisions.ts';

const NOW = new Date('2026-07-01T12:00:00Z');

interface PullRequest {
  readonly base: Tree;
  readonly head: Tree;
}

const CASES: readonly (readonly [string, PullRequest, string])[] = [
  ...listCheckCases().flatMap(
    ({ check, situation, base, head, config = '' }) =>
      [
        [`${check}: ${situation}`, { base, head }, config],
        [`${check}: ${situation}, taken back`, { base: head, head: base }, config],
      ] as const,
  ),
  ...listCases().flatMap((situation) => {
    const { base, head, path, basePath, baseConfig, diff } = openCase(situation);
    if (!base || !head || diff) return [];
    const pull = { base: new Map([[basePath, base]]), head: new Map([[path, head]]) };
    return [[situation, pull, baseConfig ?? ''] as const];
  }),
];

describe('what a change made or mended is told alike whether existing findings are counted or skipped', () => {
  it.each(CASES)('%s', async (_, pull, config) => {
    const rules = config.replace('fail-on: all', 'fail-on: new').replace(/^existing:.*$/m, '');
    const counted = await reportOf(pull, `${rules}\nexisting: count\n`);
    const skipped = await reportOf(pull, `${rules}\nexisting: skip\n`);
    expect(ofChange(skipped)).toEqual(ofChange(counted));
    expect(existing(skipped)).toBeLessThanOrEqual(existing(counted));
  });

  it('holds in a file of which only a sample tells what a column is', async () => {
    const pull = largeChange();
    const counted = await reportOf(pull, 'existing: count');
    const skipped = await reportOf(pull, '');
    expect(ofChange(skipped)).toEqual(ofChange(counted));
    const told = ofChange(skipped).flatMap(({ check, column }) => `${check} ${column}`);
    expect(told).toContain('personal-data note');
    expect(told).toContain('secret note');
    expect(existing(skipped)).toBeLessThan(existing(counted));
  });
});

describe('where existing findings are skipped', () => {
  it('says so once a file, and how to have them counted', async () => {
    const { notices } = await reportOf(largeChange(), '');
    expect(notices.filter(({ code }) => code === 'existing-skipped')).toEqual([
      {
        code: 'existing-skipped',
        severity: 'info',
        path: 'data/rows.csv',
        message:
          'Rows that this change leaves alone were not judged one by one or compared with each other, as the file has 100,001 of them, more than 100,000: existing findings in them are not counted. `existing: count` in the config, or `--fail-on all`, judges them.',
      },
    ]);
  });

  it('counts them for a gate that fails on them', async () => {
    const { notices } = await reportOf(largeChange(), '', 'all');
    expect(notices.some(({ code }) => code === 'existing-skipped')).toBe(false);
  });

  it('judges every row of a new file', async () => {
    const { head } = largeChange();
    const report = await reportOf({ base: new Map(), head }, '');
    expect(report.notices.some(({ code }) => code === 'existing-skipped')).toBe(false);
    expect(findingsOf(report).some(({ check, count }) => check === 'secret' && count > 1)).toBe(
      true,
    );
  });
});

/** A file beyond the limit, with findings in rows that nobody touched and in one that somebody did. */
function largeChange(): PullRequest {
  const row = (i: number, note: string) => `${i},someone${i}@example.org,${note}`;
  const secret = `ghp_${'a1B2c3D4e5F6g7H8i9J0'.repeat(2).slice(0, 36)}`;
  const note = (i: number) =>
    i % 5000 === 7 ? secret : i % 5000 === 8 ? 'write to me@here.org' : 'nothing to see';
  const rows = Array.from({ length: MOST_COUNTED_ROWS + 1 }, (_, i) => row(i, note(i)));
  const head = rows.with(11, row(11, 'write to them@there.org')).with(12, row(12, secret));
  const text = (lines: readonly string[]) =>
    new TextEncoder().encode(`id,email,note\n${lines.join('\n')}\n`);
  return {
    base: new Map([['data/rows.csv', text(rows)]]),
    head: new Map([['data/rows.csv', text(head)]]),
  };
}

async function reportOf(
  { base, head }: PullRequest,
  config: string,
  failOn?: FailOn,
): Promise<Report> {
  const withConfig = (tree: Tree): Tree =>
    new Map([...tree, [CONFIG_PATH, new TextEncoder().encode(config)]]);
  const revisions = memoryRevisions({ base: withConfig(base), head: withConfig(head) });
  try {
    const { report } = await runCheck({
      revisions,
      judgedBy: 'base',
      now: NOW,
      ...(failOn ? { failOn } : {}),
    });
    return report;
  } finally {
    await revisions.close();
  }
}

function findingsOf({ datasets }: Report): Finding[] {
  return datasets.flatMap(({ files }) => files.flatMap(({ findings }) => findings));
}

/** What is new and what is fixed. */
function ofChange(report: Report): Finding[] {
  return findingsOf(report).filter(({ standing }) => standing !== 'existing');
}

function existing(report: Report): number {
  return findingsOf(report)
    .filter(({ standing }) => standing === 'existing')
    .reduce((sum, { count }) => sum + count, 0);
}

import { describe, expect, it } from 'vitest';
import { CONFIG_PATH } from '../../src/check/load-config.ts';
import { runCheck } from '../../src/check/run-check.ts';
import type { Finding } from '../../src/core/checks/finding.ts';
import { MOST_COUNTED_ROWS } from '../../src/core/checks/skips-existing.ts';
import type { FailOn } from '../../src/core/gates/policy.ts';
import type { Report } from '../../src/core/report/report.ts';
import { seededRandom } from '../../src/core/statistics/seeded-random.ts';
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

describe('pairs of rows of a large file', () => {
  const SPLITS = `datasets:
  - { name: texts, path: data/train.csv, key: id, label: label, text: text, split: train }
  - { name: texts, path: data/test.csv, key: id, label: label, text: text, split: test }
`;

  it.each([
    ['that the config describes', SPLITS, ['contradictory-label', 'split-leakage']],
    ['that are guessed', '', ['possible-contradiction', 'possible-split-leakage']],
  ])(
    'are told alike, in files %s',
    async (_, config, checks) => {
      const pull = largeTexts();
      const counted = await reportOf(pull, `${config}\nexisting: count\n`);
      const skipped = await reportOf(pull, config);
      expect(ofChange(skipped)).toEqual(ofChange(counted));
      const told = new Set(ofChange(skipped).map(({ check, standing }) => `${check} ${standing}`));
      for (const check of ['duplicate-text', 'near-duplicate', 'memorisation-risk', ...checks]) {
        expect(told).toContain(`${check} new`);
      }
      expect(told).toContain('duplicate-text fixed');
      expect(told).toContain('near-duplicate fixed');
      expect(existing(skipped)).toBeLessThan(existing(counted));
    },
    60_000,
  );
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

/** Texts beyond the limit, some of them alike, of which a few change; and a few more for testing. */
function largeTexts(): PullRequest {
  const random = seededRandom();
  const words = Array.from({ length: 4000 }, () => Math.floor(random() * 36 ** 5).toString(36));
  const word = () => words[Math.floor(random() * words.length)]!;
  const texts = Array.from({ length: MOST_COUNTED_ROWS + 100 }, () =>
    Array.from({ length: 9 }, word).join(' '),
  );
  const label = (i: number) => (i % 3 === 0 ? 'refund' : 'billing');
  const near = (i: number) => `${texts[i]!} x`;
  for (let i = 0; i < 40; i++) {
    texts[1000 + i] = texts[2000 + i]!;
    texts[3000 + i] = near(4000 + i);
  }
  for (let i = 0; i < 9; i++) texts[5000 + i] = texts[5000]!;
  const line = (id: string | number, text: string, i: number) => `${id},${label(i)},${text}`;
  const train = texts.map((text, i) => line(i, text, i));
  const head = [
    ...train.filter((_, i) => i !== 1000 && i !== 3001),
    line('n1', texts[7000]!, 7000),
    line('n2', near(7001), 7001),
    line('n3', texts[7002]!, 7003),
    line('n4', near(7003), 7004),
    line('n5', texts[5000]!, 5000),
    line('n6', texts[8000]!, 8000),
  ];
  const test = [8000, 8001].map((i) => line(`t${i}`, texts[i]!, i));
  const file = (lines: readonly string[]) =>
    new TextEncoder().encode(`id,label,text\n${lines.join('\n')}\n`);
  return {
    base: new Map([
      ['data/test.csv', file(test.slice(1))],
      ['data/train.csv', file(train)],
    ]),
    head: new Map([
      ['data/test.csv', file(test)],
      ['data/train.csv', file(head)],
    ]),
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

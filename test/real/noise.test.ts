import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCheck } from '../../src/check/run-check.ts';
import { memoryRevisions } from '../memory-revisions.ts';
import { REAL_DATA, realPairs, WITHOUT_REAL_DATA } from './real-data.ts';

/**
 * All that the checks say of 24 real changes without any config, as `docs/noise.md` tells it: whatever is not here is
 * noise, and a default that makes it has to be defended there or turned off.
 */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  'data-c60faa86-online_weekly': ['warning outlier all_candidate_stories: 23'],
  'data-c0b2e7dd-wwc-forecast-20150602-093000': [
    'info cosmetic-change final: 14',
    'info cosmetic-change group_first: 12',
    'info cosmetic-change group_fourth: 12',
    'info cosmetic-change group_second: 14',
    'info cosmetic-change group_third_advance: 12',
    'info cosmetic-change group_third_no_advance: 10',
    'info cosmetic-change quarter: 12',
    'info cosmetic-change semi: 16',
    'info cosmetic-change sixteen: 14',
    'info cosmetic-change win: 12',
    'warning column-removed wspi: 1',
    'warning column-removed wspi_defense: 1',
    'warning column-removed wspi_offense: 1',
  ],
  'data-e4207bf6-sports-political-donations': ['info column-renamed Election Year: 1'],
};

interface Pair {
  readonly name: string;
  readonly path: string;
}

describe.skipIf(!REAL_DATA)(`noise on real changes${WITHOUT_REAL_DATA}`, () => {
  const manifest: readonly Pair[] = REAL_DATA
    ? JSON.parse(readFileSync(join(REAL_DATA, 'pairs/manifest.json'), 'utf8'))
    : [];

  it('covers every pair', () => {
    expect(manifest.map(({ name }) => name)).toEqual(realPairs());
    expect(Object.keys(EXPECTED).filter((name) => !realPairs().includes(name))).toEqual([]);
  });

  it.each(manifest.map((pair) => [pair.name, pair] as const))('%s', async (name, pair) => {
    expect(await saidOf(pair)).toEqual(EXPECTED[name] ?? []);
  });
});

/** What is new, in few words, e.g. `warning outlier price: 3`. */
async function saidOf({ name, path }: Pair): Promise<string[]> {
  const side = (file: string) => readFileSync(join(REAL_DATA ?? '', 'pairs', name, file));
  const revisions = memoryRevisions({
    base: new Map([[path, side('base.csv')]]),
    head: new Map([[path, side('head.csv')]]),
  });
  try {
    const now = new Date('2026-07-01T12:00:00Z');
    const { report } = await runCheck({ revisions, judgedBy: 'base', now });
    return report.datasets
      .flatMap(({ files }) => files.flatMap(({ findings }) => findings))
      .filter(({ standing }) => standing === 'new')
      .map(({ severity, check, column, count }) =>
        [severity, check, ...(column === undefined ? [] : [column])].join(' ').concat(`: ${count}`),
      )
      .sort();
  } finally {
    await revisions.close();
  }
}

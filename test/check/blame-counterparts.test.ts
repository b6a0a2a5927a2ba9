import { describe, expect, it } from 'vitest';
import { blameCounterparts } from '../../src/check/blame-counterparts.ts';
import type { CheckSetting, DatasetPolicy } from '../../src/core/checks/dataset-policy.ts';
import type { Finding, FindingCounterpart } from '../../src/core/checks/finding.ts';

const COMMIT = 'c'.repeat(40);

function finding(counterpart: FindingCounterpart): Finding {
  return {
    check: 'duplicate-text',
    severity: 'warning',
    dimension: 'uniqueness',
    standing: 'new',
    count: 1,
    rows: [{ side: 'head', row: 9, counterpart }],
    message: '1 row repeats the text of another row',
  };
}

async function blame(setting: CheckSetting | undefined, findings: readonly Finding[]) {
  const asked: unknown[] = [];
  const dataset: DatasetPolicy = {
    name: 'tickets',
    path: 'data/*.csv',
    key: [],
    text: [],
    dialect: {},
    expectations: [],
    rules: [],
    tolerance: {},
    checks: setting === undefined ? {} : { 'duplicate-text': setting },
  };
  const file = { path: 'data/new.csv', basePath: 'data/old.csv', status: 'renamed' } as const;
  const blamed = await blameCounterparts(
    findings,
    { file, dataset },
    {
      blame: async (side, path, lines) => {
        asked.push([side, path, lines]);
        return new Map([[4, { commit: COMMIT, author: 'Ana' }]]);
      },
    },
  );
  return { asked, counterparts: blamed.map(({ rows }) => rows[0]?.counterpart) };
}

describe('blameCounterparts', () => {
  it('asks nothing unless the config does', async () => {
    const findings = [finding({ side: 'head', row: 3, line: 4 })];
    for (const setting of [undefined, 'on', { blame: false }] as const) {
      const { asked, counterparts } = await blame(setting, findings);
      expect(asked).toEqual([]);
      expect(counterparts).toEqual([{ side: 'head', row: 3, line: 4 }]);
    }
  });

  it('asks once a file and side, at the path that the side has', async () => {
    const { asked, counterparts } = await blame({ blame: true }, [
      finding({ side: 'head', row: 3, line: 4 }),
      finding({ side: 'head', row: 5, line: 6 }),
      finding({ side: 'base', row: 3, line: 4 }),
      finding({ side: 'head', row: 3, line: 4, path: 'data/other.csv' }),
      finding({ side: 'head', row: 3 }),
    ]);
    expect(asked).toEqual([
      ['head', 'data/new.csv', [4, 6]],
      ['base', 'data/old.csv', [4]],
      ['head', 'data/other.csv', [4]],
    ]);
    expect(counterparts.map((each) => each?.commit)).toEqual([
      COMMIT,
      undefined,
      COMMIT,
      COMMIT,
      undefined,
    ]);
    expect(counterparts[0]?.author).toBe('Ana');
  });
});

import { expect, test } from 'vitest';
import { checkCounts } from '../../bench/measure/check-counts.ts';
import { AIMS } from '../../bench/results/aims.ts';
import { judgeAim } from '../../bench/results/judge-aim.ts';
import { judgeGrowth } from '../../bench/results/judge-growth.ts';

const aimOf = (name: string) => AIMS.find((aim) => aim.name === name)!;
const measured = (contender: string, seconds: readonly number[], megabytes = 100) => ({
  pair: 'a',
  contender,
  seconds,
  peakBytes: [megabytes * 1e6],
});
const RUN = [
  measured('Assay diff', [0.1, 0.2, 9], 150),
  measured('DuckDB keyed join', [1.5, 1.5], 500),
  measured('sha1sum', [0.25, 0.25]),
  measured('git diff --stat', [0.1]),
];

test('an aim is met or missed by the medians of one run', () => {
  expect(judgeAim(aimOf('diff of a: DuckDB'), RUN)).toMatchObject({
    aim: '≥ 6× faster',
    measured: '7.5× faster',
    verdict: 'met',
  });
  expect(judgeAim(aimOf('diff of a: sha1sum'), RUN)).toMatchObject({
    aim: '≤ 50 %',
    measured: '80 %',
    verdict: 'missed by a factor of 1.6',
  });
  expect(judgeAim(aimOf('diff of a: git'), RUN)).toMatchObject({
    measured: '2× slower (one run)',
    verdict: 'missed by a factor of 16',
  });
  expect(judgeAim(aimOf('memory of a: DuckDB'), RUN)).toMatchObject({
    aim: '≤ 20 %',
    measured: '30 % (one run)',
  });
});

test('an aim without its measurements is told as such', () => {
  expect(judgeAim(aimOf('diff of b: DuckDB'), RUN)).toMatchObject({
    measured: '',
    verdict: 'not measured',
  });
});

test('growth is linear where its points lie on a line', () => {
  const growth = (last: number) => ({
    unit: 'MB of each file',
    one: 'MB',
    fixed: '1,000 changed rows',
    points: [0.1, 0.2, 0.3, last].map((seconds, x) => ({ x, seconds, peakBytes: undefined })),
  });
  expect(judgeGrowth(growth(0.4))).toMatchObject({
    measured: '100 ms a MB; r² = 1.000, no point more than 1 % off',
    verdict: 'met',
  });
  expect(judgeGrowth(growth(2)).verdict).toBe('missed: r² is below 0.98');
});

test('whoever found other rows than the reference loses its numbers', () => {
  const counts = { added: 1, removed: 1, modified: 1 };
  const [ours, same, other, silent] = checkCounts(
    [
      { ...measured('Assay diff', [1]), counts },
      { ...measured('same', [1]), counts },
      { ...measured('other', [1]), counts: { ...counts, added: 2 } },
      measured('silent', [1]),
    ],
    'Assay diff',
  );
  expect([ours, same, silent].map((one) => one?.failure)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(other).toMatchObject({ seconds: [], failure: expect.stringContaining('2 added') });
});

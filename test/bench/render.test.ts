import { expect, test } from 'vitest';
import { barChart } from '../../bench/charts/bar-chart.ts';
import { fitLine } from '../../bench/growth/fit-line.ts';
import { readRemarks } from '../../bench/results/read-remarks.ts';

test('a line through points', () => {
  expect(
    fitLine([
      [0, 1],
      [1, 3],
      [2, 5],
    ]),
  ).toEqual({ slope: 2, intercept: 1, rSquared: 1, farthest: 0 });
});

test('remarks are told by the aim they belong to; other sections stay as they are', () => {
  const text = `# Remarks
For writers.

## What was tried
- **diff of a: DuckDB**: two threads, no gain

## What each optimisation gained
A lot.
`;
  expect(readRemarks(text)).toEqual({
    tried: new Map([['diff of a: DuckDB', 'two threads, no gain']]),
    sections: '## What each optimisation gained\nA lot.',
  });
});

test('a bar that would hide ours is cut, and says so by a gap', () => {
  const bar = (name: string, value: number) => ({
    name,
    value,
    label: `${value} s`,
    ours: name === 'ours',
  });
  const drawn = barChart('Time', [], [bar('ours', 1), bar('theirs', 10), bar('a & b', 100)]);
  expect(drawn.match(/<path class="ground"/g)).toHaveLength(1);
  expect(drawn).toContain('a &amp; b');
  const widths = [...drawn.matchAll(/<rect class="(?:ours|theirs)".*? width="([\d.]+)"/g)];
  expect(widths.map(([, width]) => Number(width))).toEqual([12.3, 123.3, 370]);
});

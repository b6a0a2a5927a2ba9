import { assayDiff } from '../contenders/assay/assay-diff.ts';
import { csvdiff } from '../contenders/peers/csvdiff.ts';
import { daff } from '../contenders/peers/daff.ts';
import { dataloupe } from '../contenders/peers/dataloupe.ts';
import { duckdbJoin } from '../contenders/peers/duckdb-join.ts';
import { gitDiff } from '../contenders/peers/git-diff.ts';
import { gnuDiff } from '../contenders/peers/gnu-diff.ts';
import { mapDiff } from '../contenders/peers/map-diff.ts';
import { qsv } from '../contenders/peers/qsv.ts';
import type { Measurement } from '../measure/measure-in-turn.ts';
import { median } from '../measure/median.ts';
import { megabytes, seconds } from '../results/say-number.ts';
import { type Bar, barChart } from './bar-chart.ts';

/** Who compares two files; the others do something else. */
const SHOWN = [assayDiff, duckdbJoin, qsv, csvdiff, gnuDiff, gitDiff, mapDiff, daff, dataloupe].map(
  ({ name }) => name,
);

/** How long each tool takes to compare pair a. */
export function drawComparison(measurements: readonly Measurement[]): string {
  const bars = measurements
    .filter(({ pair, contender, seconds: times }) => {
      return pair === 'a' && SHOWN.includes(contender) && times.length > 0;
    })
    .map(barOf)
    .sort((one, other) => one.value - other.value);
  return barChart(
    'Two versions of a CSV file compared',
    [
      '1,000,000 rows, 99 MB each; 1 % of rows changed, added, removed or moved. Time and peak memory.',
      'GNU diff and git compare lines, the others rows by their key.',
    ],
    bars,
  );
}

function barOf({ contender, seconds: times, peakBytes }: Measurement): Bar {
  const value = median(times);
  const memory = peakBytes.length === 0 ? '' : ` · ${megabytes(median(peakBytes))}`;
  return {
    name: contender,
    value,
    label: `${seconds(value)}${memory}`,
    ours: contender === assayDiff.name,
  };
}

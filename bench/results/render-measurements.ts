import { told } from '../measure/check-counts.ts';
import type { Measurement } from '../measure/measure-in-turn.ts';
import { median } from '../measure/median.ts';
import { megabytes, seconds } from './say-number.ts';

/** A table for each pair, the fastest first, those that gave no numbers last. */
export function renderMeasurements(
  measurements: readonly Measurement[],
  titles: ReadonlyMap<string, string>,
): string {
  return [...new Set(measurements.map(({ pair }) => pair))]
    .map((name) =>
      table(
        titles.get(name) ?? name,
        measurements.filter(({ pair }) => pair === name),
      ),
    )
    .join('\n');
}

function table(title: string, measurements: readonly Measurement[]): string {
  const sorted = measurements.toSorted((a, b) => rank(a) - rank(b));
  return `### ${title}

| | time | from … to | peak memory | rows found |
|---|--:|--:|--:|---|
${sorted.map(row).join('\n')}
`;
}

function row({ contender, seconds: times, peakBytes, counts, failure }: Measurement): string {
  if (failure) return `| ${contender} | | | | ${failure.replaceAll('|', '\\|')} |`;
  const spread =
    times.length === 1
      ? 'one run'
      : `${Math.min(...times).toFixed(2)} … ${Math.max(...times).toFixed(2)}`;
  const memory = peakBytes.length === 0 ? '' : megabytes(median(peakBytes));
  return `| ${contender} | ${seconds(median(times))} | ${spread} | ${memory} | ${counts ? told(counts) : ''} |`;
}

function rank({ seconds: times, failure }: Measurement): number {
  return failure ? Number.POSITIVE_INFINITY : median(times);
}

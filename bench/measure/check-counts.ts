import type { Counts, Measurement } from './measure-in-turn.ts';

/**
 * Takes the numbers from whoever found other rows than the reference did: it did other work. What prints no counts is
 * believed.
 */
export function checkCounts(
  measurements: readonly Measurement[],
  reference: string,
): Measurement[] {
  const expected = measurements.find(({ contender }) => contender === reference)?.counts;
  return measurements.map((measurement) => {
    const { pair, contender, counts } = measurement;
    if (!expected || !counts || told(counts) === told(expected)) return measurement;
    const failure = `found other rows: ${told(counts)} instead of ${told(expected)}`;
    return { pair, contender, seconds: [], peakBytes: [], failure };
  });
}

/** E.g. `1996 added, 1984 removed, 5161 modified`. */
export function told({ added, removed, modified }: Counts): string {
  return `${added} added, ${removed} removed, ${modified} modified`;
}

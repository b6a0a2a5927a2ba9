import type { Bins } from './bins.ts';

/** How many rows have each label, by bin. */
export function countLabels(bins: Bins, labels: ReadonlyMap<string, number>): number[] {
  const counts = new Array<number>(bins.labels.length).fill(0);
  for (const [label, count] of labels) {
    const bin = bins.of(label);
    if (bin !== -1) counts[bin]! += count;
  }
  return counts;
}

/** Counts labels that were only re-spelt, or damaged, as what they were. */
export function respellLabels(
  labels: ReadonlyMap<string, number>,
  spellings: ReadonlyMap<string, string>,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [label, count] of labels) {
    const known = spellings.get(label) ?? label;
    counts.set(known, (counts.get(known) ?? 0) + count);
  }
  return counts;
}

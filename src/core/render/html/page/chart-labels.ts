/** Roughly, for the font of the charts. */
const CHARACTER = 6.6;
const ROOM = 14;

/** Pixels that the labels of bins take: what the longest needs, at most a third of the width. */
export function labelWidth(bins: readonly string[], width: number): number {
  const longest = Math.max(1, ...bins.map((bin) => bin.length));
  return Math.min(longest * CHARACTER + ROOM, width / 3);
}

/** A label that fits, an ellipsis in place of what was cut. */
export function shorten(label: string, width: number): string {
  const length = Math.max(2, Math.floor((width - ROOM) / CHARACTER));
  return label.length <= length + 1 ? label : `${label.slice(0, length - 1)}…`;
}

import type { Dimension } from '../../checks/dimension.ts';
import type { FindingKind } from './finding-kind.ts';

/** The kinds of finding of one dimension, and which of them are shown at once. */
export interface DimensionSection {
  readonly dimension: Dimension;
  readonly open: readonly FindingKind[];
  readonly folded: readonly FindingKind[];
}

/** As many kinds are simply listed one after the other. */
const FEW = 8;

/** Whether there are so many kinds that they are grouped by dimension. */
export function areMany(kinds: readonly FindingKind[]): boolean {
  return kinds.length > FEW;
}

/**
 * Kinds of finding grouped by dimension, in the order in which the kinds first name them. Few are all shown; of many,
 * each dimension shows its first `openOfMany`. A dimension of weight 0 is folded, unless what it holds must be seen.
 *
 * @param mustBeSeen Whether the findings hold the merge, so that no weight may fold them.
 */
export function sectionsByDimension(
  kinds: readonly FindingKind[],
  { openOfMany, mustBeSeen }: { readonly openOfMany: number; readonly mustBeSeen: boolean },
): DimensionSection[] {
  const byDimension = new Map<Dimension, FindingKind[]>();
  for (const kind of kinds) {
    const same = byDimension.get(kind.dimension);
    if (same) same.push(kind);
    else byDimension.set(kind.dimension, [kind]);
  }
  const most = areMany(kinds) ? openOfMany : FEW;
  return [...byDimension].map(([dimension, own]) => {
    const open = own.filter(({ weight }) => mustBeSeen || weight > 0).slice(0, most);
    return { dimension, open, folded: own.filter((kind) => !open.includes(kind)) };
  });
}

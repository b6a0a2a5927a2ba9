import type { Ratings } from './ratings.ts';

/** The label that a rater uses most differently from the others. */
export interface LabelBias {
  /** 0-based. */
  readonly label: number;
  /** How often the rater gives it, as a share of the items that others labelled too. */
  readonly own: number;
  /** How often the others give it on the same items, each item counting once. */
  readonly others: number;
}

/**
 * How each rater's use of labels leans, by rater: the label whose share differs most from the others' on the same items.
 * Agreement can be low only because one rater draws a line elsewhere. Undefined where nothing was compared.
 *
 * @example
 * labelBias({ items: ['a', 'b'], raters: ['x', 'y'], labels: ['no', 'yes', 'maybe'], codes: [[0, 0], [0, 2]] })
 * // [{ label: 0, own: 1, others: 0.5 }, { label: 0, own: 0.5, others: 1 }]
 */
export function labelBias({ codes, raters }: Ratings): (LabelBias | undefined)[] {
  const uses = raters.map(() => ({
    items: 0,
    own: new Map<number, number>(),
    others: new Map<number, number>(),
  }));
  for (const row of codes) {
    const given = row.flatMap((code, rater) => (code < 0 ? [] : [{ rater, code }]));
    if (given.length < 2) continue;
    const counts = new Map<number, number>();
    for (const { code } of given) add(counts, code, 1);
    for (const { rater, code } of given) {
      const use = uses[rater]!;
      use.items++;
      add(use.own, code, 1);
      for (const [label, count] of counts) {
        const byOthers = count - (label === code ? 1 : 0);
        if (byOthers > 0) add(use.others, label, byOthers / (given.length - 1));
      }
    }
  }
  return uses.map(({ items, own, others }) => {
    let most: LabelBias | undefined;
    const labels = new Set([...own.keys(), ...others.keys()]);
    for (const label of [...labels].sort((a, b) => a - b)) {
      const found = {
        label,
        own: (own.get(label) ?? 0) / items,
        others: (others.get(label) ?? 0) / items,
      };
      if (most === undefined || lean(found) > lean(most) + 1e-12) most = found;
    }
    return most;
  });
}

function add(counts: Map<number, number>, label: number, count: number) {
  counts.set(label, (counts.get(label) ?? 0) + count);
}

const lean = ({ own, others }: LabelBias) => Math.abs(own - others);

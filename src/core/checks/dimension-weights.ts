import { DIMENSIONS, type Dimension } from './dimension.ts';

/** How much each dimension matters: the higher, the sooner it is shown; 0 is shown last, and folded. */
export type DimensionWeights = Readonly<Record<Dimension, number>>;

/** What a dataset is for; each has weights of its own, which `docs/dimensions.md` defends. */
export const PROFILES = {
  classification: {
    accuracy: 3,
    consistency: 3,
    uniqueness: 2,
    validity: 2,
    completeness: 1,
    timeliness: 1,
  },
  recommendation: {
    timeliness: 3,
    uniqueness: 3,
    completeness: 2,
    consistency: 2,
    accuracy: 1,
    validity: 1,
  },
  regression: {
    accuracy: 3,
    completeness: 2,
    consistency: 2,
    validity: 2,
    uniqueness: 1,
    timeliness: 1,
  },
  text: {
    uniqueness: 3,
    validity: 3,
    accuracy: 2,
    consistency: 2,
    completeness: 1,
    timeliness: 1,
  },
} as const satisfies Record<string, DimensionWeights>;

export type Profile = keyof typeof PROFILES;

const EQUAL: DimensionWeights = {
  accuracy: 1,
  validity: 1,
  consistency: 1,
  uniqueness: 1,
  completeness: 1,
  timeliness: 1,
};

/**
 * The weights of a dataset: its profile's, where it names one, with its own in their place. All weigh the same
 * where it says nothing. They decide what is shown first and what is folded, never what a gate counts.
 *
 * @example
 * weighDimensions({ profile: 'regression', dimensions: { timeliness: 0 } }).timeliness // 0
 */
export function weighDimensions(policy: {
  readonly profile?: Profile | undefined;
  readonly dimensions?: Partial<DimensionWeights> | undefined;
}): DimensionWeights {
  return {
    ...(policy.profile === undefined ? EQUAL : PROFILES[policy.profile]),
    ...policy.dimensions,
  };
}

/**
 * The dimensions in the order in which they are shown: the heaviest first, those of equal weight as always.
 *
 * @example
 * orderDimensions(weighDimensions({ dimensions: { timeliness: 2 } }))[0] // 'timeliness'
 */
export function orderDimensions(weights: DimensionWeights): Dimension[] {
  return [...DIMENSIONS].sort((a, b) => weights[b] - weights[a]);
}

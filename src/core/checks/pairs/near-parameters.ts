import { z } from 'zod';
import type { NearPairOptions } from '../../similarity/near-pair.ts';
import type { ParametersOf } from '../check.ts';

/** The parameters of every check that looks for nearly equal texts. */
export const NEAR_PARAMETERS = {
  threshold: z
    .number()
    .gt(0, 'must be above 0')
    .max(1, 'must be 1 or less')
    .default(0.8)
    .meta({
      description:
        'Jaccard similarity of their shingles, 0 to 1, from which two texts are nearly equal.',
      origin:
        '0.8 is what the published deduplications of large text corpora use (Lee et al. 2022, SlimPajama); on banking77 nine in ten pairs above it mean the same.',
      examples: [0.9],
    }),
  'shingle-size': z
    .int()
    .min(2, 'must be 2 or more')
    .max(50, 'must be 50 or less')
    .default(5)
    .meta({
      description: 'Characters in a shingle: the longer, the more a single change weighs.',
      origin:
        '"Mining of Massive Datasets" (3.2) recommends 5 for short texts; in text of this size a changed word takes a fifth of a sentence with it.',
      examples: [9],
    }),
  'minimum-length': z
    .int()
    .min(1, 'must be 1 or more')
    .default(20)
    .meta({
      description:
        'Characters, punctuation and space at the ends aside, below which a text is too short to be near another.',
      origin:
        'Below some 20 characters two texts that differ in one word are seldom about the same.',
      examples: [40],
    }),
  'same-numbers': z
    .boolean()
    .default(true)
    .meta({
      description: 'Whether texts must hold the same numbers to be nearly equal.',
      origin: 'Rows made from one template, such as `row 1` and `row 2`, differ in nothing else.',
      examples: [false],
    }),
};

/** The parameters as the comparison takes them. */
export function nearOptions(parameters: ParametersOf<typeof NEAR_PARAMETERS>): NearPairOptions {
  return {
    threshold: parameters.threshold,
    shingleSize: parameters['shingle-size'],
    minimumLength: parameters['minimum-length'],
    sameNumbers: parameters['same-numbers'],
  };
}

import { z } from 'zod';
import type { NearPairOptions } from '../../similarity/near-pair.ts';
import type { ParametersOf } from '../check.ts';
import type { DatasetPolicy } from '../dataset-policy.ts';

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
        '0.8 is what the published deduplications of large text corpora use (Lee et al. 2022, SlimPajama); of the pairs that it finds in banking77, 94 % have the same label.',
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
        '"Mining of Massive Datasets" (3.2) recommends 5 for texts as short as e-mails; a changed letter then changes five shingles.',
      examples: [9],
    }),
  'minimum-length': z
    .int()
    .min(1, 'must be 1 or more')
    .default(20)
    .meta({
      description:
        'Characters below which a text is passed over, punctuation and space at its ends aside.',
      origin: 'About four words: shorter texts, such as greetings, meet by chance.',
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

/** The checks that look for nearly equal texts. */
const NEAR_CHECKS = ['near-duplicate', 'possible-contradiction', 'possible-split-leakage'];

/** In what ways texts are held to be nearly equal by the checks that run, each way once. */
export function nearOptionsInUse(checks: DatasetPolicy['checks']): NearPairOptions[] {
  const options = NEAR_CHECKS.flatMap((name) => {
    const setting = Object.hasOwn(checks, name) ? checks[name] : undefined;
    if (setting === 'off') return [];
    const given = typeof setting === 'object' ? setting : {};
    return [nearOptions(z.object(NEAR_PARAMETERS).parse(given))];
  });
  return [...new Map(options.map((each) => [JSON.stringify(each), each])).values()];
}

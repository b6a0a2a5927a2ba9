import fc from 'fast-check';
import { MISSING, type Ratings } from '../../../src/core/agreement/ratings.ts';
import { seededRandom } from '../../../src/core/statistics/seeded-random.ts';

interface Shape {
  readonly items: number;
  readonly raters: number;
  readonly labels: number;
  /** How often a rater finds an item's label, else guesses. */
  readonly skill?: number;
  readonly missing?: number;
  readonly seed: number;
}

/** Ratings of raters who know some items and guess the rest, the first labels being the commonest. */
export function randomRatings(shape: Shape): Ratings {
  const { items, raters, labels, skill = 0.6, missing = 0, seed } = shape;
  const random = seededRandom(seed);
  const guess = () => Math.floor(labels * random() ** 1.5);
  return {
    items: Array.from({ length: items }, (_, i) => `item-${i + 1}`),
    raters: Array.from({ length: raters }, (_, i) => `expert-${i + 1}`),
    labels: Array.from({ length: labels }, (_, i) => String(i + 1)),
    codes: Array.from({ length: items }, () => {
      const truth = guess();
      return Array.from({ length: raters }, () => {
        const code = random() < skill ? truth : guess();
        return random() < missing ? MISSING : code;
      });
    }),
  };
}

/** Ratings of any shape that a test may draw. */
export function anyRatings(most: Partial<Shape> = {}): fc.Arbitrary<Ratings> {
  return fc
    .record({
      items: fc.integer({ min: 2, max: most.items ?? 20 }),
      raters: fc.integer({ min: 2, max: most.raters ?? 5 }),
      labels: fc.integer({ min: 2, max: most.labels ?? 5 }),
      missing: fc.constantFrom(0, most.missing ?? 0.3),
      skill: fc.constantFrom(0, 0.5, 0.9),
      seed: fc.integer(),
    })
    .map(randomRatings);
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibrateJoint } from '../../../../src/core/labels/confident-learning/calibrate-joint.ts';
import { confidentJoint } from '../../../../src/core/labels/confident-learning/confident-joint.ts';
import { countGiven } from '../../../../src/core/labels/confident-learning/count-given.ts';
import { FILTER_NAMES } from '../../../../src/core/labels/confident-learning/filter-name.ts';
import { keepOneEach } from '../../../../src/core/labels/confident-learning/keep-one-each.ts';
import type { PredictedLabels } from '../../../../src/core/labels/confident-learning/predicted-labels.ts';
import { roundKeepingSum } from '../../../../src/core/labels/confident-learning/round-keeping-sum.ts';
import { scoreLabels } from '../../../../src/core/labels/confident-learning/score-labels.ts';
import { SCORE_NAMES } from '../../../../src/core/labels/confident-learning/score-name.ts';
import { suspectLabels } from '../../../../src/core/labels/confident-learning/suspect-labels.ts';

const predictedLabels: fc.Arbitrary<PredictedLabels> = fc
  .integer({ min: 2, max: 5 })
  .chain((classes) =>
    fc
      .array(
        fc.record({
          given: fc.nat(classes - 1),
          weights: fc.array(fc.nat(20), { minLength: classes, maxLength: classes }),
        }),
        { minLength: 1, maxLength: 40 },
      )
      .map((rows) => ({
        classes,
        given: rows.map(({ given }) => given),
        probabilities: rows.flatMap(({ weights }) => {
          const sum = weights.reduce((total, weight) => total + weight, 0);
          return weights.map((weight) => (sum === 0 ? 1 / classes : weight / sum));
        }),
      })),
  );

const jointOf = (predicted: PredictedLabels) =>
  calibrateJoint(confidentJoint(predicted), countGiven(predicted));

const sumOf = (numbers: Iterable<number>) => [...numbers].reduce((sum, each) => sum + each, 0);

describe('for any labels and probabilities', () => {
  it('the joint holds each row once, under its given label', () => {
    fc.assert(
      fc.property(predictedLabels, (predicted) => {
        expect(jointOf(predicted).map(sumOf)).toEqual(countGiven(predicted));
      }),
    );
  });

  it('scores are from 0 to 1', () => {
    fc.assert(
      fc.property(predictedLabels, fc.constantFrom(...SCORE_NAMES), (predicted, score) => {
        for (const each of scoreLabels(predicted, score)) {
          expect(each).toBeGreaterThanOrEqual(0);
          expect(each).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
    );
  });

  it('no label is suspected for which the model has no better one, and not all of a class', () => {
    fc.assert(
      fc.property(predictedLabels, fc.constantFrom(...FILTER_NAMES), (predicted, filter) => {
        if (filter.startsWith('low_')) return;
        const { classes, given, probabilities } = predicted;
        const suspected = suspectLabels(predicted, filter, jointOf(predicted));
        for (const [row, one] of suspected.entries()) {
          if (!one) continue;
          const own = Array.from(probabilities).slice(row * classes, (row + 1) * classes);
          expect(own[given[row]!]).toBeLessThan(Math.max(...own));
        }
        if (!filter.startsWith('prune_by_class')) return;
        for (const [label, count] of countGiven(predicted).entries()) {
          const left = Array.from(given).filter((each, row) => each === label && !suspected[row]);
          if (count > 0) expect(left.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('does not depend on the order of the classes, ties aside', () => {
    const predicted = {
      classes: 3,
      given: [0, 0, 0, 1, 1, 2, 2],
      probabilities: [
        [0.7, 0.2, 0.1],
        [0.6, 0.3, 0.1],
        [0.05, 0.9, 0.05],
        [0.1, 0.8, 0.1],
        [0.2, 0.7, 0.1],
        [0.1, 0.2, 0.7],
        [0.8, 0.1, 0.1],
      ].flat(),
    };
    const turned = {
      classes: 3,
      given: predicted.given.map((label) => 2 - label),
      probabilities: [0, 1, 2, 3, 4, 5, 6].flatMap((row) =>
        predicted.probabilities.slice(row * 3, row * 3 + 3).reverse(),
      ),
    };
    for (const filter of FILTER_NAMES) {
      const found = suspectLabels(predicted, filter, jointOf(predicted));
      expect([...found]).toEqual([0, 0, 1, 0, 0, 0, 1]);
      expect(suspectLabels(turned, filter, jointOf(turned))).toEqual(found);
    }
  });
});

describe('roundKeepingSum', () => {
  it('moves no number further than to the next whole one where the sum is whole', () => {
    const whole = fc
      .array(fc.nat(1000), { minLength: 1, maxLength: 8 })
      .map((thousandths) => [...thousandths, 1000 - (sumOf(thousandths) % 1000)])
      .map((thousandths) => thousandths.map((each) => each / 1000));
    fc.assert(
      fc.property(whole, (numbers) => {
        const rounded = roundKeepingSum(numbers);
        expect(sumOf(rounded)).toBe(Math.round(sumOf(numbers)));
        for (const [i, each] of rounded.entries()) {
          expect(Number.isInteger(each)).toBe(true);
          expect(Math.abs(each - numbers[i]!)).toBeLessThan(1 + 1e-9);
        }
      }),
    );
  });
});

describe('keepOneEach', () => {
  it('leaves a row of each class unsuspected', () => {
    fc.assert(
      fc.property(predictedLabels, (predicted) => {
        for (const [label, row] of keepOneEach(jointOf(predicted)).entries()) {
          expect(row[label]).toBeGreaterThanOrEqual(1);
          expect(Math.min(...row)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});

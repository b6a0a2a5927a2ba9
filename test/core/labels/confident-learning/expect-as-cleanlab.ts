import { expect } from 'vitest';
import { adjustProbabilities } from '../../../../src/core/labels/confident-learning/adjust-probabilities.ts';
import { calibrateJoint } from '../../../../src/core/labels/confident-learning/calibrate-joint.ts';
import { confidentJoint } from '../../../../src/core/labels/confident-learning/confident-joint.ts';
import { confidentThresholds } from '../../../../src/core/labels/confident-learning/confident-thresholds.ts';
import { confidentlyOther } from '../../../../src/core/labels/confident-learning/confidently-other.ts';
import { countGiven } from '../../../../src/core/labels/confident-learning/count-given.ts';
import { estimateNoise } from '../../../../src/core/labels/confident-learning/estimate-noise.ts';
import { FILTER_NAMES } from '../../../../src/core/labels/confident-learning/filter-name.ts';
import type { PredictedLabels } from '../../../../src/core/labels/confident-learning/predicted-labels.ts';
import { scoreLabels } from '../../../../src/core/labels/confident-learning/score-labels.ts';
import { SCORE_NAMES } from '../../../../src/core/labels/confident-learning/score-name.ts';
import { suspectLabels } from '../../../../src/core/labels/confident-learning/suspect-labels.ts';

/** What cleanlab says of one set of labels and probabilities. */
export interface CleanlabCase extends PredictedLabels {
  readonly name: string;
  readonly given: number[];
  readonly probabilities: number[];
  readonly thresholds: number[];
  readonly confident_joint: number[][];
  readonly calibrated_joint: number[][];
  readonly num_label_issues: { off_diagonal: number; off_diagonal_calibrated: number };
  readonly filters: Record<string, number[]>;
  readonly scores: Record<string, number[]>;
  readonly adjusted: Record<string, number[]>;
  readonly ranked: number[];
}

/** Expects everything that Assay makes of a case to be what cleanlab made of it. */
export function expectAsCleanlab(expected: CleanlabCase): void {
  const joint = confidentJoint(expected);
  const calibrated = calibrateJoint(joint, countGiven(expected));
  expectNumbers(confidentThresholds(expected), expected.thresholds);
  expect(joint).toEqual(expected.confident_joint);
  expect(calibrated).toEqual(expected.calibrated_joint);
  const { off_diagonal, off_diagonal_calibrated } = expected.num_label_issues;
  expect(rowsIn(confidentlyOther(expected)).length).toBe(off_diagonal);
  expect(estimateNoise(calibrated).wrong).toBe(off_diagonal_calibrated);
  for (const filter of FILTER_NAMES) {
    const suspected = rowsIn(suspectLabels(expected, filter, expected.calibrated_joint));
    expect({ filter, rows: suspected }).toEqual({ filter, rows: expected.filters[filter] });
  }
  for (const score of SCORE_NAMES) {
    expectNumbers(scoreLabels(expected, score), expected.scores[score]!);
    if (score === 'confidence_weighted_entropy') continue;
    expectNumbers(scoreLabels(adjustProbabilities(expected), score), expected.adjusted[score]!);
  }
}

export const rowsIn = (suspected: Uint8Array): number[] =>
  [...suspected.keys()].filter((row) => suspected[row] === 1);

function expectNumbers(found: readonly number[], expected: readonly number[]): void {
  expect(found.length).toBe(expected.length);
  for (const [i, number] of found.entries()) expect(number).toBeCloseTo(expected[i]!, 5);
}

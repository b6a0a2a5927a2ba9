import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { calibrateJoint } from '../../../../src/core/labels/confident-learning/calibrate-joint.ts';
import {
  confidentJoint,
  type Joint,
} from '../../../../src/core/labels/confident-learning/confident-joint.ts';
import { countGiven } from '../../../../src/core/labels/confident-learning/count-given.ts';
import type { PredictedLabels } from '../../../../src/core/labels/confident-learning/predicted-labels.ts';
import { suspectLabels } from '../../../../src/core/labels/confident-learning/suspect-labels.ts';
import { type CleanlabCase, expectAsCleanlab, rowsIn } from './expect-as-cleanlab.ts';

/*
 * Recorded with cleanlab 2.9.0, for labels `l` and probabilities `p` of random data:
 *   thresholds          cleanlab.count.get_confident_thresholds(l, p)
 *   confident_joint     cleanlab.count.compute_confident_joint(l, p, calibrate=False)
 *   calibrated_joint    cleanlab.count.compute_confident_joint(l, p, calibrate=True)
 *   num_label_issues    cleanlab.count.num_label_issues(l, p, estimation_method=name)
 *   filters             numpy.flatnonzero(cleanlab.filter.find_label_issues(l, p, filter_by=name))
 *   ranked              cleanlab.filter.find_label_issues(l, p, return_indices_ranked_by='self_confidence')
 *   scores, adjusted    cleanlab.rank.get_label_quality_scores(l, p, method=name, adjust_pred_probs=False / True)
 * 120 more such cases, of 2 to 11 classes and 5 to 400 rows, were compared once and agree; where two counts are equally far
 * from a whole number, which one is rounded up is left open by NumPy's sort, and differs.
 */
const RECORDED: { cases: CleanlabCase[] } = JSON.parse(
  readFileSync(join(import.meta.dirname, 'fixtures/cleanlab.json'), 'utf8'),
);

describe('as cleanlab has it', () => {
  it.each(RECORDED.cases)('$name', (recorded) => expectAsCleanlab(recorded));

  it.each(RECORDED.cases)('$name: ranked', (recorded) => {
    const joint = calibrateJoint(confidentJoint(recorded), countGiven(recorded));
    const own = (row: number) =>
      recorded.probabilities[row * recorded.classes + recorded.given[row]!]!;
    const ranked = rowsIn(suspectLabels(recorded, 'prune_by_noise_rate', joint));
    expect(ranked.sort((a, b) => own(a) - own(b))).toEqual(recorded.ranked);
  });
});

const predictedOf = (rows: number[][], given: number[]): PredictedLabels => ({
  classes: rows[0]!.length,
  given,
  probabilities: rows.flat(),
});

// cleanlab, tests/test_filter_count.py, data of `test_simple` and of its confusion matrix by argmax.
describe('cleanlab-simple', () => {
  const simple = predictedOf(
    [
      [0.9, 0.1, 0],
      [0.6, 0.2, 0.2],
      [0.1, 0, 0.9],
      ...Array.from({ length: 6 }, () => [0.1, 0.8, 0.1]),
      [0.1, 0.1, 0.8],
    ],
    [0, 0, 1, 1, 1, 1, 1, 1, 1, 2],
  );
  const byArgmax: Joint = [
    [2, 0, 0],
    [0, 6, 1],
    [0, 0, 1],
  ];

  it.each(['predicted_neq_given', 'confident_learning'] as const)('%s', (filter) => {
    const joint = calibrateJoint(confidentJoint(simple), countGiven(simple));
    expect(rowsIn(suspectLabels(simple, filter, joint))).toEqual([2]);
  });

  it.each(['prune_by_noise_rate', 'prune_by_class', 'both'] as const)('%s', (filter) => {
    expect(rowsIn(suspectLabels(simple, filter, byArgmax))).toEqual([2]);
    const calibrated = calibrateJoint(byArgmax, countGiven(simple));
    expect(rowsIn(suspectLabels(simple, filter, calibrated))).toEqual([2]);
  });
});

// cleanlab, tests/test_filter_count.py, `test_calibrate_joint` and its like.
describe('cleanlab-confident-joint', () => {
  const rows = [
    [0.9, 0.1, 0],
    [0.8, 0.1, 0.1],
    [0.1, 0, 0.9],
    [0.9, 0, 0.1],
    [0.1, 0.3, 0.6],
    [0.1, 0, 0.9],
    [0.1, 0, 0.9],
    [0.1, 0, 0.9],
  ];
  const calibrated = (given: number[]) => {
    const predicted = predictedOf(rows, given);
    return calibrateJoint(confidentJoint(predicted), countGiven(predicted));
  };

  it('gives the published counts', () => {
    expect(calibrated([0, 0, 0, 0, 1, 2, 2, 2])).toEqual([
      [3, 0, 1],
      [0, 1, 0],
      [0, 0, 3],
    ]);
  });

  it('gives those where a class has no row', () => {
    expect(calibrated([0, 0, 0, 0, 2, 2, 2, 2])).toEqual([
      [3, 0, 1],
      [0, 0, 0],
      [0, 0, 4],
    ]);
  });
});

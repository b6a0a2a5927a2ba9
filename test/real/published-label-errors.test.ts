import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { calibrateJoint } from '../../src/core/labels/confident-learning/calibrate-joint.ts';
import {
  confidentJoint,
  type Joint,
} from '../../src/core/labels/confident-learning/confident-joint.ts';
import { countGiven } from '../../src/core/labels/confident-learning/count-given.ts';
import type { PredictedLabels } from '../../src/core/labels/confident-learning/predicted-labels.ts';
import { suspectLabels } from '../../src/core/labels/confident-learning/suspect-labels.ts';
import { REAL_DATA, WITHOUT_REAL_DATA } from './real-data.ts';

interface Published {
  readonly id: string;
  readonly data: { readonly pred_probs: number[][]; readonly labels: number[] };
  readonly expect: Readonly<Record<string, unknown>>;
}

function published(id: string): Published {
  const path = join(REAL_DATA ?? '', 'published-statistics.json');
  const all: Published[] = JSON.parse(readFileSync(path, 'utf8'));
  return all.find((entry) => entry.id === id)!;
}

const predictedOf = (probabilities: number[][], given: number[]): PredictedLabels => ({
  classes: probabilities[0]!.length,
  given,
  probabilities: probabilities.flat(),
});

const jointOf = (predicted: PredictedLabels) =>
  calibrateJoint(confidentJoint(predicted), countGiven(predicted));

/** Rows by given label and likeliest class. */
function confusion({ pred_probs, labels }: Published['data']): Joint {
  const counts = pred_probs[0]!.map(() => pred_probs[0]!.map(() => 0));
  for (const [row, each] of pred_probs.entries()) {
    counts[labels[row]!]![each.indexOf(Math.max(...each))]!++;
  }
  return counts;
}

describe.skipIf(!REAL_DATA)(`published label errors${WITHOUT_REAL_DATA}`, () => {
  it('cleanlab-simple: one issue by every filter', () => {
    const { data, expect: wanted } = published('cleanlab-simple');
    const predicted = predictedOf(data.pred_probs, data.labels);
    const byArgmax = confusion(data);
    const found = [
      suspectLabels(predicted, 'predicted_neq_given', jointOf(predicted)),
      suspectLabels(predicted, 'confident_learning', jointOf(predicted)),
      ...(['prune_by_noise_rate', 'prune_by_class', 'both'] as const).flatMap((filter) => [
        suspectLabels(predicted, filter, byArgmax),
        suspectLabels(predicted, filter, calibrateJoint(byArgmax, countGiven(predicted))),
      ]),
    ];
    for (const suspected of found) {
      const rows = [...suspected.keys()].filter((row) => suspected[row]);
      expect(rows).toEqual(wanted['issues']);
    }
  });

  it('cleanlab-confident-joint: the calibrated joint, with a class that has no row as well', () => {
    const { data, expect: wanted } = published('cleanlab-confident-joint');
    expect(jointOf(predictedOf(data.pred_probs, data.labels))).toEqual(wanted['calibrated_cj']);
    const without = data.labels.map((label) => (label === 1 ? 2 : label));
    expect(jointOf(predictedOf(data.pred_probs, without))).toEqual(
      wanted['with_label1_changed_to_2'],
    );
  });
});

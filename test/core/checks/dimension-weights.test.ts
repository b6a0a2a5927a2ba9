import { describe, expect, it } from 'vitest';
import { DIMENSIONS } from '../../../src/core/checks/dimension.ts';
import {
  orderDimensions,
  PROFILES,
  weighDimensions,
} from '../../../src/core/checks/dimension-weights.ts';

describe('weighDimensions', () => {
  it('weighs all the same where nothing is said', () => {
    expect(orderDimensions(weighDimensions({}))).toEqual(DIMENSIONS);
  });

  it('takes the weights of a profile, and those given in place of them', () => {
    const weights = weighDimensions({ profile: 'classification', dimensions: { timeliness: 4 } });
    expect(weights).toEqual({ ...PROFILES.classification, timeliness: 4 });
    expect(orderDimensions(weights).slice(0, 3)).toEqual(['timeliness', 'accuracy', 'consistency']);
  });

  it('folds no dimension by a profile alone', () => {
    for (const weights of Object.values(PROFILES))
      expect(Math.min(...Object.values(weights))).toBeGreaterThan(0);
  });
});

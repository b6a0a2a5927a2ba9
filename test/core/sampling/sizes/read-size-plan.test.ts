import { describe, expect, it } from 'vitest';
import type { AssayError } from '../../../../src/core/assay-error.ts';
import { readSizePlan } from '../../../../src/core/sampling/sizes/read-size-plan.ts';

describe('readSizePlan', () => {
  it.each([
    ['500', { kind: 'rows', rows: 500 }],
    ['0.1%', { kind: 'rate', rate: 0.001 }],
    ['rate:0.01,floor=50,cap=1000', { kind: 'rate', rate: 0.01, floor: 50, cap: 1000 }],
    ['margin:0.05', { kind: 'margin', margin: 0.05 }],
    [
      'margin:2%@5%,confidence=90%',
      { kind: 'margin', margin: 0.02, expected: 0.05, confidence: 0.9 },
    ],
    [
      'accept:lq=0.05,risk=0.1,c=0',
      { kind: 'acceptance', limitingQuality: 0.05, risk: 0.1, accept: 0 },
    ],
    ['accept:5%', { kind: 'acceptance', limitingQuality: 0.05 }],
    [
      'kappa:0.6, from=0.4, shares=20%/25%/55%',
      { kind: 'kappa', kappa: 0.6, from: 0.4, shares: [0.2, 0.25, 0.55] },
    ],
    ['kappa:0.6,from=0,rates=0.5/0.4', { kind: 'kappa', kappa: 0.6, from: 0, rates: [0.5, 0.4] }],
    ['sequential:good=2%,bad=8%', { kind: 'sequential', good: 0.02, bad: 0.08 }],
  ])('reads %s', (text, plan) => {
    expect(readSizePlan(text)).toEqual(plan);
  });

  it.each([
    ['marign:5%', 'there is no plan "marign"', 'margin:2%@5%'],
    ['many', 'neither a number, a percentage nor a plan', '500, 0.1% or margin:2%@5%'],
    ['toString:1', 'neither a number, a percentage nor a plan', '500, 0.1% or margin:2%@5%'],
    ['1.5', 'rows is to be a whole number from 1 on, and is "1.5"', '500'],
    ['0', 'rows is to be a whole number from 1 on, and is "0"', '500'],
    ['margin:5', 'margin is to be between 0 % and 100 %, and is "5"', 'margin:2%@5%'],
    ['margin', 'margin is to be between 0 % and 100 %, and is ""', 'margin:2%@5%'],
    ['accept:rsk=1%', 'there is no "rsk"; did you mean "risk"?', 'accept:lq=5%,risk=10%,c=0'],
    ['accept:c=0', '"lq" is missing', 'accept:lq=5%,risk=10%,c=0'],
    ['accept:5%,5%', '"5%" has no name', 'accept:lq=5%,risk=10%,c=0'],
    ['accept:lq=5%,lq=6%', '"lq" is there twice', 'accept:lq=5%,risk=10%,c=0'],
    [
      'kappa:0.6,from=0.4,rates=0.5',
      'rates is to be two shares, as in 30%/70%',
      'kappa:0.6,from=0.4,shares=20%/25%/55%,power=80%',
    ],
  ])('refuses %s', (text, what, example) => {
    let error: AssayError | undefined;
    try {
      readSizePlan(text);
    } catch (caught) {
      error = caught as AssayError;
    }
    expect(error?.code).toBe('bad-arguments');
    expect(error?.message).toContain(what);
    expect(error?.hint).toBe(`Write for instance --size ${example}`);
  });
});

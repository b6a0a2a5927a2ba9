import { describe, expect, it } from 'vitest';
import { nearestLabel } from '../../../../src/core/checks/plausibility/nearest-label.ts';

const KNOWN = ['refund', 'billing', 'shipping', 'top_up_failed', 'top_up_limits', 'cat'];

describe('nearestLabel', () => {
  it.each([
    ['refnud', 'refund'],
    ['Refnud', 'refund'],
    ['biling', 'billing'],
    ['top_up_faield', 'top_up_failed'],
    ['top_up_failled!', 'top_up_failed'],
  ])('of %s is %s', (label, nearest) => expect(nearestLabel(label, KNOWN)).toBe(nearest));

  it.each(['car', 'chat', 'Refund', 'refund', 'top up failed', 'shopify', 'fund', ''])(
    'finds none for %j',
    (label) => expect(nearestLabel(label, KNOWN)).toBeUndefined(),
  );

  it('lets digits differ', () => {
    expect(nearestLabel('grade_12', ['grade_1', 'grade_2'])).toBeUndefined();
    expect(nearestLabel('gradee_1', ['grade_1', 'grade_2'])).toBe('grade_1');
  });

  it('leaves numbers and codes alone', () => {
    expect(nearestLabel('58.9', ['5.89'])).toBeUndefined();
    expect(nearestLabel('A-12x', ['A-12y'])).toBeUndefined();
  });

  it('prefers the nearer one', () => {
    expect(nearestLabel('accounting', ['accountants', 'accountings'])).toBe('accountings');
  });
});

import { expect, it } from 'vitest';
import { LookedAt } from '../../src/app/reconcile/looked-at.ts';

const ref = { installation: 1, repository: 'octo/data', pull: 7 };
const at = (time: string) => new Date(`2026-11-25T${time}Z`);
const times = (updated: string, baseTip = 'a') => ({
  updatedAt: `2026-11-25T${updated}Z`,
  baseTip,
});

it('is due while its last change is so fresh that another one may carry the same second', () => {
  const looked = new LookedAt();
  expect(looked.isDue(ref, times('10:00:00'), at('10:00:01'))).toBe(true);
  expect(looked.isDue(ref, times('10:00:00'), at('10:00:10'))).toBe(true);
  expect(looked.isDue(ref, times('10:00:00'), at('10:00:40'))).toBe(true);
  expect(looked.isDue(ref, times('10:00:00'), at('10:01:00'))).toBe(false);
});

it('is due when its base branch moved on, and again after a while', () => {
  const looked = new LookedAt();
  expect(looked.isDue(ref, times('09:00:00'), at('10:00:00'))).toBe(true);
  expect(looked.isDue(ref, times('09:00:00'), at('10:01:00'))).toBe(false);
  expect(looked.isDue(ref, times('09:00:00', 'b'), at('10:02:00'))).toBe(true);
  expect(looked.isDue(ref, times('09:00:00', 'b'), at('10:13:00'))).toBe(true);
});

import { expect, it } from 'vitest';
import { bareLogin } from '../../../src/core/review/bare-login.ts';

it('compares logins without `@` and case', () => {
  expect(['@Expert-1', 'EXPERT-1', 'expert-1'].map(bareLogin)).toEqual(Array(3).fill('expert-1'));
});

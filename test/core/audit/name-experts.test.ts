import { expect, it } from 'vitest';
import { nameExperts } from '../../../src/core/audit/plan/name-experts.ts';

it('names files that are safe everywhere and never alike', () => {
  const names = [
    'Zoë',
    'zoe',
    '../../etc',
    'con',
    '张伟',
    'README',
    'verdicts',
    'x'.repeat(500),
    '-',
  ];
  expect(nameExperts(names).map(({ file }) => file)).toEqual([
    'zoe',
    'zoe-2',
    'etc',
    'expert-con',
    'expert',
    'expert-readme',
    'expert-verdicts',
    'x'.repeat(60),
    'expert-2',
  ]);
});

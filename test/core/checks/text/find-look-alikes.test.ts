import { describe, expect, it } from 'vitest';
import { findLookAlikes } from '../../../../src/core/checks/text/find-look-alikes.ts';

describe('findLookAlikes', () => {
  it.each([
    ['log in to p\u0430ypal', [{ at: 11, name: 'Cyrillic \u0430 for a' }]],
    ['\u041eslo', [{ at: 0, name: 'Cyrillic \u041e for O' }]],
    ['Мo\u0441ква', [{ at: 1, name: 'Latin o for о' }]],
    ['\u0391thens', [{ at: 0, name: 'Greek \u0391 for A' }]],
    ['what\u037e', [{ at: 4, name: '\u037e for ;' }]],
    ['note\ua789 x', [{ at: 4, name: '\ua789 for :' }]],
  ])('finds those in %j', (text, found) => {
    expect(findLookAlikes(text)).toEqual(found);
  });

  it.each([
    'Москва, Moscow',
    'SMSка и IT-отдел',
    '5 kΩ, 3 μm, Δx, β-carotene, νmax',
    'Αθήνα\u037e',
    'Երևան\u0589',
    'café naïve Łódź',
    'a',
    '',
  ])('finds none in %j', (text) => {
    expect(findLookAlikes(text)).toEqual([]);
  });

  it('tells at most a hundred', () => {
    expect(findLookAlikes('p\u0430y '.repeat(100_000))).toHaveLength(100);
  });
});

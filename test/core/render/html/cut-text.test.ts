import { describe, expect, it } from 'vitest';
import { cutText, firstDifference } from '../../../../src/core/render/html/cut-text.ts';

describe('cutText', () => {
  it('tells what it leaves out', () => {
    expect(cutText('abcdef', 0, 4)).toBe('abcd … (2 more characters)');
    expect(cutText('abcd', 0, 4)).toBe('abcd');
  });

  it('keeps the place that matters in sight', () => {
    const text = `${'a'.repeat(30_000)}HERE${'b'.repeat(30_000)}`;
    const cut = cutText(text, 30_000);
    expect(cut).toContain('aaaHEREbbb');
    expect(cut.startsWith('(29,500 characters) … ')).toBe(true);
    expect(cut.length).toBeLessThan(10_100);
  });
});

describe('firstDifference', () => {
  it('counts what two texts have in common at the start', () => {
    expect(firstDifference('00501', '00510')).toBe(3);
    expect(firstDifference('a', 'ab')).toBe(1);
    expect(firstDifference('', '')).toBe(0);
  });
});

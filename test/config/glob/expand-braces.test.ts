import { describe, expect, it } from 'vitest';
import { expandBraces } from '../../../src/config/glob/expand-braces.ts';

describe('expandBraces', () => {
  it.each([
    ['a', ['a']],
    ['', ['']],
    ['data/*.{csv,tsv}', ['data/*.csv', 'data/*.tsv']],
    ['{a,b}/{c,d}', ['a/c', 'a/d', 'b/c', 'b/d']],
    ['a{b,{c,d}e}', ['ab', 'ace', 'ade']],
    ['a{,.gz}', ['a', 'a.gz']],
    ['a}', ['a}']],
  ])('%s', (glob, expected) => {
    expect(expandBraces(glob)).toEqual(expected);
  });

  it.each(['{a', '{a,{b}', '{{{{', `${'{a,b}'.repeat(7)}`])('%s is refused', (glob) => {
    expect(expandBraces(glob)).toBeUndefined();
  });

  it('allows 64 alternatives', () => {
    expect(expandBraces('{a,b}'.repeat(6))).toHaveLength(64);
  });
});

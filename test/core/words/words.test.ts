import { describe, expect, it } from 'vitest';
import { countOf } from '../../../src/core/words/count-of.ts';
import { cutText } from '../../../src/core/words/cut-text.ts';
import { formatCount } from '../../../src/core/words/format-count.ts';
import { kindPhrase } from '../../../src/core/words/kind-phrases.ts';
import { listNames } from '../../../src/core/words/list-names.ts';

describe('formatCount', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [10_000, '10,000'],
    [1_234_567, '1,234,567'],
  ])('writes %d', (count, text) => {
    expect(formatCount(count)).toBe(text);
  });
});

describe('countOf', () => {
  it('agrees with its noun', () => {
    expect(countOf(1, 'row')).toBe('1 row');
    expect(countOf(0, 'row')).toBe('0 rows');
    expect(countOf(1200, 'row')).toBe('1,200 rows');
  });
});

describe('cutText', () => {
  it('tells that something was cut', () => {
    expect(cutText('a long sentence', 7)).toBe('a long…');
    expect(cutText('short', 5)).toBe('short');
  });

  it('never cuts a surrogate pair or doubles an ellipsis', () => {
    expect(cutText('ab😀cd', 4)).toBe('ab…');
    expect(cutText('ab…cd', 4)).toBe('ab…');
  });
});

describe('listNames', () => {
  it('tells how many names are left out', () => {
    expect(listNames(['id', 'name', 'zip', 'city'], 2)).toBe('id, name and 2 more');
    expect(listNames(['id', ''])).toBe('id, (blank)');
  });
});

describe('kindPhrase', () => {
  it('says what a kind of change did', () => {
    expect(kindPhrase('leading-zeros-lost')).toBe('leading zeros lost');
    expect(kindPhrase('date-spelling')).toBe('dates re-formatted');
  });

  it('knows only kinds by their own name', () => {
    expect(kindPhrase('value')).toBe('value changed');
    expect(kindPhrase('__proto__')).toBe('value changed');
  });
});

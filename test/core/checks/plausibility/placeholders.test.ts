import { describe, expect, it } from 'vitest';
import { placeholderKind } from '../../../../src/core/checks/plausibility/placeholders.ts';

describe('placeholderKind', () => {
  it.each([
    ['N/A', 'no value'],
    [' null ', 'no value'],
    ['-', 'no value'],
    ['TODO', 'unfinished'],
    ['xxx', 'unfinished'],
    ['XXXXXXXX', 'unfinished'],
    ['asdf', 'made up'],
    ['Lorem ipsum dolor', 'made up'],
    ['x'.repeat(200), 'unfinished'],
    ['Lorem ipsum dolor sit amet, consectetur adipiscing elit', 'made up'],
  ])('of %j is %s', (text, kind) => expect(placeholderKind(text)).toBe(kind));

  it.each([
    'contest',
    'xx',
    'XXL',
    'Nathan',
    'Tester',
    '',
    'a test of the alarm',
    'constructor',
    '_',
  ])('is none for %j', (text) => expect(placeholderKind(text)).toBeUndefined());
});

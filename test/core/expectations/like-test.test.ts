import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likeTest } from '../../../src/core/expectations/judges/like-test.ts';
import { HANG } from '../../hang.ts';

// What SQLite 3.40 says with `PRAGMA case_sensitive_like = ON` (`SELECT text LIKE pattern [ESCAPE '!']`).
describe('likeTest', () => {
  it.each([
    ['AB-%', 'AB-12', undefined, true],
    ['AB-%', 'ab-12', undefined, false],
    ['%-1', 'AB-12', undefined, false],
    ['A_-%', 'AB-', undefined, true],
    ['_', '', undefined, false],
    ['_', '💡', undefined, true],
    ['', '', undefined, true],
    ['%', '', undefined, true],
    ['%%b%', 'aabaa', undefined, true],
    ['a%b%c', 'a-b-b-c', undefined, true],
    ['a%b%c', 'a-c-b', undefined, false],
    ['10!%', '10%', '!', true],
    ['10!%', '10x', '!', false],
    ['!!_', '!a', '!', true],
    ['a.c', 'abc', undefined, false],
  ])('%j %j %j: %s', (pattern, text, escaping, matches) => {
    expect(likeTest(pattern, escaping)(text)).toBe(matches);
  });

  it('agrees with a regular expression', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', '%', '_'), maxLength: 8 });
    const text = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 10 });
    fc.assert(
      fc.property(letters, text, (pattern, subject) => {
        const regex = new RegExp(`^${pattern.replaceAll('%', '.*').replaceAll('_', '.')}$`);
        expect(likeTest(pattern)(subject)).toBe(regex.test(subject));
      }),
    );
  });

  it('takes little time over patterns made to be slow', () => {
    const started = performance.now();
    expect(likeTest(`${'%a'.repeat(200)}b`)('a'.repeat(20_000))).toBe(false);
    expect(performance.now() - started).toBeLessThan(HANG);
  });
});

import fc from 'fast-check';
import picomatch from 'picomatch';
import { describe, expect, it } from 'vitest';
import { compileGlob } from '../../../src/config/glob/compile-glob.ts';
import { findGlobFault } from '../../../src/config/glob/find-glob-fault.ts';

describe('compileGlob', () => {
  it.each([
    ['data/*.csv', 'data/a.csv', true],
    ['data/*.csv', 'data/.hidden.csv', true],
    ['data/*.csv', 'data/a/b.csv', false],
    ['data/*.csv', 'Data/a.csv', false],
    ['data/**/*.csv', 'data/a.csv', true],
    ['data/**/*.csv', 'data/a/b/c.csv', true],
    ['data/**', 'data/a/b', true],
    ['data/**', 'database/a', false],
    ['data/**', 'data', false],
    ['**', 'a', true],
    ['./data/a.csv', '/data/a.csv', true],
    ['data/**/*.{csv,tsv}', 'data/a/b.tsv', true],
    ['{train,test/old}/*.csv', 'test/old/a.csv', true],
    ['a?.csv', 'a😀.csv', true],
    ['[0-9][!0-9].csv', '1a.csv', true],
    ['[0-9][!0-9].csv', '11.csv', false],
    ['[]-].csv', '].csv', true],
    ['tickets (1)+$^|.csv', 'tickets (1)+$^|.csv', true],
  ])('%s and %s: %s', (glob, path, expected) => {
    expect(compileGlob(glob)(path)).toBe(expected);
  });

  it('agrees with picomatch', () => {
    const part = fc.array(fc.constantFrom('a', 'b', '.', '*', '?', '[ab]', '[!a]', '{a,b}'), {
      minLength: 1,
      maxLength: 4,
    });
    const folder = fc.oneof(
      fc.constant('**'),
      part.map((pieces) => pieces.join('').replace(/\*+/g, '*')),
    );
    // A last `**` is left out: picomatch lets `a/**` match `a`, and `*/**` not.
    const folders = fc.array(folder, { maxLength: 3 });
    const glob = fc
      .tuple(folders, folder)
      .map(([parts, last]) => [...parts, last === '**' ? '*' : last].join('/'));
    const name = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 3 });
    const path = fc.array(name, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(glob, path, (glob, names) => {
        fc.pre(findGlobFault(glob) === undefined);
        const path = names.map((letters) => letters.join('')).join('/');
        const expected = picomatch(glob, { dot: true, posix: true, windows: false })(path);
        expect(compileGlob(glob)(path)).toBe(expected);
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  it('answers at once where a regular expression would backtrack for hours', () => {
    const glob = `${'*a'.repeat(40)}b`;
    expect(compileGlob(glob)('a'.repeat(4000))).toBe(false);
    expect(compileGlob(`${'**/a/'.repeat(40)}b`)('a/'.repeat(2000))).toBe(false);
  });
});

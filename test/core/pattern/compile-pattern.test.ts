import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { type Anchor, compilePattern } from '../../../src/core/pattern/compile-pattern.ts';
import { matchTexts } from '../../../src/core/pattern/match-texts.ts';
import type { PatternError } from '../../../src/core/pattern/pattern-error.ts';
import { WorkerMatcher } from '../../../src/pattern/worker-matcher.ts';

const slow = new WorkerMatcher();
afterAll(() => slow.close());

/** What Python's `re` says, recorded; the file names the call. */
const reference: {
  texts: string[];
  patterns: [pattern: string, answers: Record<Anchor, string>][];
} = JSON.parse(readFileSync(join(import.meta.dirname, 'python-re.json'), 'utf8'));

describe('a pattern in Python', () => {
  it.each(reference.patterns)('%s matches what Python matches', async (source, answers) => {
    const pattern = compilePattern(source);
    for (const [anchor, expected] of Object.entries(answers) as [Anchor, string][]) {
      const told = await matchTexts(pattern, anchor, reference.texts, slow);
      const wrong = reference.texts.filter((_, i) => told[i] !== (expected[i] === '1'));
      expect({ anchor, wrong }).toEqual({ anchor, wrong: [] });
    }
  });

  it.each([
    ['(', 1, '`(` is never closed'],
    ['ab(c', 3, '`(` is never closed'],
    ['a)', 2, '`)` closes no group'],
    ['[a', 1, '`[` is never closed'],
    ['x[z-a]', 3, 'A range of characters is the wrong way round'],
    ['[a-\\d]', 2, 'A range of characters needs a character at both ends'],
    ['*a', 1, '`*` has nothing to repeat'],
    ['a**', 3, 'A repeat is repeated'],
    ['a{2}{3}', 5, 'A repeat is repeated'],
    ['a{3,2}', 2, 'The repeat 3 to 2 is the wrong way round'],
    ['ab\\', 3, 'The pattern ends in a backslash'],
    ['\\y', 1, '`\\y` means nothing in Python'],
    ['a\\p{Klingon}', 2, 'Unicode has no property `Klingon`'],
    ['x(?i)y', 2, 'Flags such as `(?i)` stand at the start of the pattern'],
    ['(?L)a', 1, '`L` is no flag that is understood'],
    ['(a)?(?(1)b|c)', 5, 'A condition on a group, `(?(1)…)`, is not understood'],
    ['(?P<a>x)(?P<a>y)', 12, 'Two groups are called `a`'],
    ['(?P<1>x)', 4, '`1` cannot name a group'],
    ['[[:alpha:]]', 2, '`[:alpha:]` means other things to databases than to Python and JavaScript'],
    ['(?<', 1, '`(?<` starts no known group'],
    ['(?#abc', 1, 'A comment is never closed'],
    ['a+(?#more)+{2}', 11, 'A repeat is repeated'],
    ['(a)\\2', 4, 'There is no group 2'],
    ['(?P=nobody)', 1, 'There is no group `nobody`'],
    ['\\U00110000', 1, 'No character has this number'],
  ])('%s is refused at character %i', (source, position, what) => {
    expect(errorOf(source)).toMatchObject({
      position,
      message: `${what} (character ${position} of the pattern)`,
    });
  });

  it('is refused where it is endless or bottomless', () => {
    expect(errorOf('a'.repeat(10_001)).message).toMatch(/more than 10000 characters/);
    expect(errorOf('('.repeat(5000)).message).toMatch(/nested more than 100 deep/);
  });

  it('says why it needs the worker', () => {
    const whys = [
      'a(?=b)',
      '(?<!a)b',
      '(a)\\1',
      'a*+b',
      '(?>a)b',
      'a{1001}',
      'a{999}'.repeat(3),
      'a(?:b{40}){40}',
    ];
    expect(whys.map((source) => compilePattern(source).slow)).toEqual([
      'a look ahead',
      'a look behind',
      'a reference back to a group',
      'a possessive repeat',
      'an atomic group',
      'a repeat or a Unicode property beyond RE2',
      'more steps than RE2 should take',
      'a repeat or a Unicode property beyond RE2',
    ]);
    expect(compilePattern('^[a-z]+$').slow).toBeUndefined();
  });

  it('asks the worker for word ends only where RE2 does not know the letters', () => {
    const pattern = compilePattern('\\bcaf.\\b');
    expect(pattern.test('the cafe', 'search')).toBe(true);
    expect(pattern.test('das Café', 'search')).toBeUndefined();
    expect(compilePattern('(?a)\\bcaf').test('das caf\u00e9', 'search')).toBe(true);
  });

  it('ignores case where it is told to, on both engines', async () => {
    for (const source of ['^STRASSE', '^STRASSE(?!N)']) {
      const pattern = compilePattern(source, { ignoreCase: true });
      expect(await matchTexts(pattern, 'search', ['Strasse', 'Gasse'], slow)).toEqual([
        true,
        false,
      ]);
    }
  });

  it('refuses case that is ignored in a part only, where RE2 does not run it', () => {
    expect(errorOf('(?i:a)b(?=c)').message).toMatch(/Case is ignored in a part/);
    expect(errorOf('(?i:a)b\\b').message).toMatch(/Case is ignored in a part/);
    expect(compilePattern('(?i:a)b').test('Ab', 'search')).toBe(true);
    expect(compilePattern('(?i:a)b').test('AB', 'search')).toBe(false);
  });
});

describe('a pattern in JavaScript', () => {
  const texts = ['', 'a', 'b', 'ab', 'aab', '\n', 'a\n', '\r', '1', '\u0663', '\u00e9', '_', 'A'];
  const atom = fc.constantFrom(
    'a',
    'b',
    '.',
    '\\d',
    '\\w',
    '\\W',
    '\\s',
    '[ab]',
    '[^a]',
    '[]',
    '[^]',
    '\\u0061',
    '^',
    '$',
  );
  const { tree } = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      atom,
      fc.tuple(tie('tree'), tie('tree')).map(([a, b]) => `${a}${b}`),
      fc.tuple(tie('tree'), tie('tree')).map(([a, b]) => `(?:${a}|${b})`),
      fc
        .tuple(tie('tree'), fc.constantFrom('*', '+', '?', '{2}', '{1,}', '*?'))
        .map(([a, q]) => `(${a})${q}`),
    ),
  }));

  it('matches what RegExp matches', () => {
    fc.assert(
      fc.property(tree, (source) => {
        const pattern = compilePattern(source, { dialect: 'javascript' });
        const theirs = new RegExp(source, 'u');
        const worker = pattern.forWorker('search');
        const rewritten = new RegExp(worker.source, worker.flags);
        for (const text of texts) {
          expect(pattern.test(text, 'search'), text).toBe(theirs.test(text));
          expect(rewritten.test(text), text).toBe(theirs.test(text));
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['\\Z', '`\\Z` is not JavaScript'],
    ['\\y', '`\\y` means nothing in JavaScript'],
    ['^*', 'Nothing to repeat: a place takes no character'],
    ['a++', 'A repeat is repeated'],
  ])('%s is refused', (source, what) => {
    expect(errorOf(source, 'javascript').message).toContain(what);
  });

  it('reads surrogate pairs, named groups and control characters', () => {
    const test = (source: string, text: string) =>
      compilePattern(source, { dialect: 'javascript' }).test(text, 'fullmatch');
    expect(test('\\uD83D\\uDE00\\u{1F600}', '😀😀')).toBe(true);
    expect(test('(?<year>\\d+)\\cJ', '2024\n')).toBe(true);
    expect(test('\\p{Script=Greek}+\\P{L}', 'αβ1')).toBe(true);
  });
});

function errorOf(source: string, dialect?: 'javascript'): PatternError {
  try {
    compilePattern(source, dialect ? { dialect } : {});
  } catch (error) {
    return error as PatternError;
  }
  throw new Error(`${source} is taken`);
}

import type { CelInput } from '@bufbuild/cel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compileExpression,
  type Outcome,
} from '../../../../src/core/rules/expression/compile-expression.ts';
import type { ExpressionError } from '../../../../src/core/rules/expression/expression-error.ts';
import { HANG } from '../../../hang.ts';

const LONG_LIST = Array.from({ length: 3000 }, (_, i) => i);
const LONG_TEXT = 'ab'.repeat(40_000);

describe('an expression', () => {
  it.each<[string, Record<string, CelInput>, boolean]>([
    ['price > 0 || status == "free"', { price: 5, status: 'paid' }, true],
    ['price > 0 || status == "free"', { price: 0, status: 'paid' }, false],
    // As CEL has it, an error beside what decides does not matter.
    ['price > 0 || status == "free"', { price: null, status: 'free' }, true],
    ['old == null || price <= 2 * old.price', { price: 3, old: null }, true],
    ['old == null || price <= 2 * old.price', { price: 3, old: map({ price: 1 }) }, false],
    ['row["odd name"] == 1', { row: map({ 'odd name': 1 }) }, true],
    ['has(row.a)', { row: map({}) }, false],
    ['tags.exists(t, t == "new")', { tags: ['old', 'new'] }, true],
    ['tags.map(t, size(t)).filter(n, n > 3) == []', { tags: ['old', 'new'] }, true],
    ['n % 2 == 0 && n / 4 == 1.5 && 7 % n == 1 && 1 - n == -5', { n: 6 }, true],
    ['10 / 4 == 2', {}, true],
    ['math.abs(-2) == 2 && math.round(-2.5) == -3 && math.floor(1.7) == math.ceil(0.2)', {}, true],
    ['code.matches("^[[:alpha:]]{2}$")', { code: 'ab' }, true],
    ['type(a) == string && type(b) == double', { a: 'x', b: 1 }, true],
    ['date(day) < date("1 May 2024")', { day: '2024-04-30 23:59' }, true],
    ['date("2024-05-02") - date("2024-05-01") == duration("24h")', {}, true],
    ['string(n) == "5" && int("5") == n', { n: 5 }, true],
    ['id == 9007199254740993', { id: 9007199254740993n }, true],
  ])('%s', (text, values, expected) => {
    expect(evaluate(text, values)).toBe(expected);
  });

  it.each<[string, Record<string, CelInput>, string]>([
    ['price > 0', { price: null }, '`>` does not take `price` (a blank) and a number'],
    ['price > 0', { price: 'N/A' }, '`>` does not take `price` (text) and a number'],
    [
      'price > old.price',
      { price: 1, old: map({ price: null }) },
      '`>` does not take `price` (a number) and `old.price` (a blank)',
    ],
    ['"x" + 1 == "x1"', {}, '`+` does not take text and a number'],
    ['name.startsWith("a")', { name: 5 }, '`startsWith` does not take `name` (a number) and text'],
    ['1 / 0 == 1', {}, 'it divides by zero'],
    ['meta.size == 1', { meta: map({}) }, 'a map lacks an entry that the rule reads'],
    ['tags[5] == "a"', { tags: ['a'] }, 'a list or a text is shorter than it reads'],
    ['int(code) > 0', { code: 'secret' }, 'a value cannot be converted as it asks'],
    [
      'date(day) < date("2024-01-01")',
      { day: '03/04/2024' },
      '`date` is given a text that is no date',
    ],
    ['name', { name: 'x' }, 'it gives a value that is neither true nor false'],
    ['constructor == 1', {}, 'it reads what is not there'],
    ['__proto__ == null', {}, 'it reads what is not there'],
    ['row.__proto__ == null', { row: map({}) }, 'a map lacks an entry that the rule reads'],
  ])('%s cannot be told', (text, values, fault) => {
    expect(evaluate(text, values)).toEqual({ fault });
  });

  it.each([
    ['price = 3', 6, 'It is not CEL from `=` on', 'Write `==` to compare.'],
    ['a > 1 and b', 6, 'It is not CEL from `and` on', 'Write `&&` for and.'],
    ['a is null', 2, 'It is not CEL from `is` on', 'Write `== null` or `!= null`.'],
    ['size(price', 4, '`(` is never closed', undefined],
    ['a == "x', 5, '`"` is never closed', undefined],
    ['a >', 3, 'It ends too early', 'Write its end.'],
    ['', 0, 'It ends too early', 'Write its end.'],
    ['siz(a)', 0, 'There is no function `siz`', 'Did you mean `size`?'],
    ['a.startswith("b")', 1, 'There is no function `startswith`', 'Did you mean `startsWith`?'],
    ['math.sqrt(a)', 4, 'There is no function `math.sqrt`', undefined],
    ['"%s".format([a])', 4, 'There is no function `format`', undefined],
    ['google.protobuf.Int32Value{value: 1} == 1', 0, 'A rule makes no messages', undefined],
  ])('%s is refused', (text, offset, message, hint) => {
    expect(errorOf(text)).toMatchObject({ offset, message, hint });
  });

  it('is refused where a pattern is none, or comes out of data', () => {
    expect(errorOf('a.matches("x(?=y)")').message).toMatch(
      /RE2 does not take the pattern.*character 2/,
    );
    expect(errorOf('a.matches(b)').message).toBe('`matches` takes a pattern that is written out');
    expect(errorOf(`a.matches("${'x{1000}'.repeat(100)}")`).message).toMatch(/too long a program/);
  });

  it('says what it reads', () => {
    const { reads } = compileExpression(
      'a > 1 && row["b c"] == row.d && has(row.e) && old != null && old.f == math.abs(g) && h.all(i, i == j)',
    );
    expect([...reads.columns].sort()).toEqual(['a', 'g', 'h', 'j']);
    expect(reads.row).toEqual(new Set(['b c', 'd']));
    expect(reads.old).toEqual(new Set(['f']));
    expect(compileExpression('row.all(k, k != "x")').reads.row).toBe('all');
    expect(compileExpression('old == null').reads.old).toEqual(new Set());
    expect(compileExpression('size(old) > 1').reads.old).toBe('all');
    expect(compileExpression('a == 1').reads.old).toBeUndefined();
  });
});

describe('an expression that would run or grow without end', () => {
  const steps = { fault: 'it takes more than 50000 steps' };
  const length = { fault: 'it makes a text or a list longer than 100000' };
  /** The value doubled so often, by text that grows by a few characters each time. */
  const doubled = (seed: string, twice: (x: string) => string) => {
    let text = seed;
    for (let i = 0; i < 60; i++) text = `[${text}].map(v${i}, ${twice(`v${i}`)})[0]`;
    return text;
  };

  it.each<[string, string, Outcome]>([
    ['loops in loops', 'list.all(a, list.all(b, list.all(c, true)))', steps],
    ['a search in a loop', 'list.filter(a, a in list).size() == 1', steps],
    ['text doubled', `${doubled('"0123456789"', (x) => `${x} + ${x}`)} == ""`, length],
    ['a list doubled', `${doubled('[1]', (x) => `${x} + ${x}`)} == []`, length],
    [
      'lists in lists',
      `${doubled('[1]', (x) => `[${x}, ${x}]`)} == ${doubled('[1]', (x) => `[${x}, ${x}]`)}`,
      steps,
    ],
    ['every character replaced by the text', 'text.replace("a", text) == text', length],
    ['nothing replaced by the text', 'text.replace("", text) == text', length],
    ['a list joined by a text', '["a", "b", "c"].map(x, text).join(text) == text', length],
    ['a pattern that backtracks', 'text.matches("((ab)+)+$") && !text.matches("((ab)+)+c$")', true],
  ])('%s', (_, text, expected) => {
    const started = performance.now();
    expect(evaluate(text, { list: LONG_LIST, text: LONG_TEXT })).toEqual(expected);
    expect(performance.now() - started).toBeLessThan(HANG);
  });

  it('is refused where its own text is long or deep', () => {
    expect(errorOf('x'.repeat(5001)).message).toMatch(/more than 5000 characters/);
    for (const text of [
      `${'('.repeat(2000)}1${')'.repeat(2000)}`,
      `${'['.repeat(300)}${']'.repeat(300)} == 1`,
      `1${' + 1'.repeat(1000)} == 1`,
    ]) {
      expect(errorOf(text).message).toMatch(/nested more than 200 deep/);
    }
  });

  it('takes any text without crashing', () => {
    const pieces = [
      'a',
      '1',
      '"x"',
      '(',
      ')',
      '[',
      ']',
      '.',
      ',',
      ' ',
      '+',
      '==',
      '&&',
      '?',
      ':',
      '!',
      'old',
      '{',
      '}',
      '-',
      'size',
      'has',
      'all',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (parts) => {
        try {
          const outcome = evaluate(parts.join(''), { a: 1, old: null });
          expect(typeof outcome === 'boolean' || outcome.fault.length > 0).toBe(true);
        } catch (error) {
          expect((error as Error).name).toBe('ExpressionError');
        }
      }),
      { numRuns: 500 },
    );
  });
});

function map(entries: Record<string, CelInput>): CelInput {
  return new Map(Object.entries(entries));
}

function evaluate(text: string, values: Record<string, CelInput>): Outcome {
  return compileExpression(text).evaluate(Object.assign(Object.create(null), values));
}

function errorOf(text: string): ExpressionError {
  try {
    compileExpression(text);
  } catch (error) {
    return error as ExpressionError;
  }
  throw new Error(`${text} is taken`);
}

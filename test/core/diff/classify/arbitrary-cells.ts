import fc from 'fast-check';
import { type Cell, Literal } from '../../../../src/core/table/cell.ts';

/** Text made of the characters that numbers, dates and JSON are made of, so that rules have something to bite on. */
const valueLike = fc.string({
  unit: fc.constantFrom(...'0123456789+-.,:/ eETZ#?"[]{}\\aéÃ\u0301\ufffd\r\n\ud800'.split('')),
  maxLength: 20,
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  valueLike,
  fc.constantFrom('2-10', 'SEPT2', '2-Oct', '#REF!', '00501', '501', '1.23E+11', '2024-02-10'),
);

/** Any cell whatsoever. */
export const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 6, arbitrary: anyText },
  { weight: 2, arbitrary: fc.json({ maxDepth: 2 }).map((text) => new Literal(text)) },
  { weight: 1, arbitrary: fc.constant(undefined) },
);

const numbers = fc.integer({ min: -9_999_999, max: 9_999_999 }).map((cents): [string, string] => {
  const plain = (cents / 100).toFixed(2);
  return [plain, String(Number(plain))];
});

const dates = fc
  .tuple(
    fc.integer({ min: 1930, max: 2029 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, day]): [string, string] => {
    const iso = new Date(Date.UTC(year, month - 1, day)).toISOString();
    return [iso.slice(0, 10), `${iso.slice(8, 10)}.${iso.slice(5, 7)}.${year}`];
  });

const booleans = fc
  .constantFrom('true', 'false', 'yes', 'no')
  .map((word): [string, string] => [word, word.toUpperCase()]);

const texts = fc
  .string({ unit: fc.constantFrom('a', 'é', 'ñ', '각', ' ', '\n', '?', '日'), minLength: 1 })
  .map((text): [string, string] => [text, text.normalize('NFD').replaceAll('\n', '\r\n')]);

const objects = fc
  .dictionary(fc.string(), fc.oneof(fc.integer(), fc.string(), fc.boolean()))
  .map((value): [string, string] => {
    const reversed = Object.fromEntries(Object.entries(value).reverse());
    return [JSON.stringify(value), JSON.stringify(reversed, null, 2)];
  });

const space = fc.constantFrom('', ' ', '\t', '\u00a0');

/** One value in two spellings, with or without space around them. */
export const respelling: fc.Arbitrary<readonly [Cell, Cell]> = fc
  .tuple(fc.oneof(numbers, dates, booleans, texts, objects), space, space)
  .map(([[base, head], before, after]) => [base, before + head + after] as const);

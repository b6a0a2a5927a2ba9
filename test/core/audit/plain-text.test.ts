import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainText } from '../../../src/core/audit/answers/plain-text.ts';
import { neutraliseFormula } from '../../../src/core/render/escape/neutralise-formula.ts';

it('takes away what neutralising added, from any text', () => {
  const character = fc.constantFrom("'", '=', '+', '-', '@', '\t', '1', 'a', ' ');
  fc.assert(
    fc.property(fc.string({ unit: character, maxLength: 6 }), (text) => {
      expect(plainText(neutraliseFormula(text))).toBe(text);
    }),
    { numRuns: 2000 },
  );
});

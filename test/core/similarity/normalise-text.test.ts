import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseText } from '../../../src/core/similarity/normalise-text.ts';

describe('normaliseText', () => {
  it.each([
    ['letter case', 'My CARD', 'my card'],
    ['letters whose case changes their number', 'Straße', 'STRASSE'],
    ['a final sigma', 'ΟΔΟΣ', 'οδος'],
    ['space', 'my\t card \r\n', ' my card'],
    ['no-break and ideographic space', 'my\u00a0card', 'my\u3000card'],
    ['punctuation', 'Top-up: failed...', 'top up failed'],
    ['apostrophes inside a word', 'It isn’t there', "it isn't there"],
    ['a left out apostrophe', "don't", 'dont'],
    ['full-width letters', 'ＡＢＣ１', 'abc1'],
    ['composed accents', 'cafe\u0301', 'café'],
    ['ligatures', 'ﬁle', 'file'],
    ['invisible characters', 'in\u00advis\u200bible\ufeff', 'invisible'],
    ['quotes', '“yes” he said', '"yes" he said'],
  ])('takes away %s', (_, a, b) => {
    expect(normaliseText(a)).toBe(normaliseText(b));
  });

  it.each([
    ['the sign of a number', 'at -5 degrees', 'at 5 degrees'],
    ['the decimal point', '1.5', '15'],
    ['percent', '50% of it', '50 of it'],
    ['languages', 'C# C++', 'C C'],
    ['currencies', '$5', '£5'],
    ['emoji', 'great 😀', 'great 😡'],
    ['accents', 'resume', 'résumé'],
    ['punctuation alone', '?', '!'],
  ])('keeps %s', (_, a, b) => {
    expect(normaliseText(a)).not.toBe(normaliseText(b));
  });

  it('gives nothing for nothing', () => {
    expect(normaliseText(' \u200b\n')).toBe('');
  });

  it('reads ASCII as it reads all else', () => {
    const ascii = fc.string({ unit: fc.constantFrom(..."aZ b'-5.#%$?!\n\t\u007f[_") });
    fc.assert(
      fc.property(ascii, (text) => {
        const beside = normaliseText(`${text} é`);
        const plain = normaliseText(text);
        expect(beside).toBe(/[\w#%$]/.test(plain.replaceAll('_', '')) ? `${plain} é` : 'é');
      }),
      { numRuns: 2000 },
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."aZ é'’-5.#?!\n\u00a0ﬁß😀") }), (text) => {
        const once = normaliseText(text);
        expect(normaliseText(once)).toBe(once);
      }),
    );
  });
});

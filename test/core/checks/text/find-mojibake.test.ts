import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMojibake } from '../../../../src/core/checks/text/find-mojibake.ts';
import { WINDOWS_1252 } from '../../../../src/core/diff/classify/damage/byte-readings.ts';
import { HANG } from '../../../hang.ts';

/** UTF-8 read as Windows-1252, as a spreadsheet does with a file that has no byte order mark. */
function garble(text: string): string {
  const bytes = [...new TextEncoder().encode(text)];
  return bytes.map((b) => (b < 0x80 ? String.fromCharCode(b) : WINDOWS_1252[b - 0x80])).join('');
}

describe('findMojibake', () => {
  it.each([
    ['cafÃ© noir', 'é'],
    ['it â€™ s', '’'],
    ['5 â‚¬', '€'],
    ['20Â°C', '°'],
    ['StraÃŸe', 'ß'],
    ['ÐŸÑ€Ð¸Ð²ÐµÑ‚', 'Привет'],
    ['æ—¥æœ¬', '日本'],
    ['ðŸ˜€', '😀'],
  ])('finds what %j was', (text, meant) => {
    expect(findMojibake(text)?.meant).toBe(meant);
  });

  it.each([
    'café noir',
    '«CAFÉ», “BLÅ”, JOÃO…',
    'AMANHÃ»',
    'Ñandú, Åre, Ärzte, ÀÉÎÕÜ',
    'Привет, мир',
    '日本語',
    '5 € – 20 °C',
    'ÃÃÃ',
    '',
  ])('finds nothing in %j', (text) => {
    expect(findMojibake(text)).toBeUndefined();
  });

  it('finds every word of two letters outside ASCII that was read so', () => {
    const letter = fc.constantFrom(...'éèüößñçåøłščžабвгдежзийклмαβγδεζ');
    fc.assert(
      fc.property(fc.array(letter, { minLength: 2, maxLength: 10 }), (letters) => {
        const word = letters.join('');
        expect(findMojibake(`(${garble(word)})`)?.meant).toBe(word);
      }),
    );
  });

  it('takes time linear in the length of a text', () => {
    const start = performance.now();
    findMojibake('Ã'.repeat(1_000_000));
    findMojibake('Ã½'.repeat(500_000));
    findMojibake('ô½½½'.repeat(250_000));
    expect(performance.now() - start).toBeLessThan(HANG);
  });
});

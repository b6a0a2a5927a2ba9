import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passesLuhn } from '../../../src/core/privacy/check-digits/luhn.ts';
import { remainder } from '../../../src/core/privacy/check-digits/remainder.ts';
import { passesVerhoeff } from '../../../src/core/privacy/check-digits/verhoeff.ts';

const digits = fc.stringMatching(/^\d{4,30}$/);
const passing = (passes: (text: string) => boolean) =>
  digits.map((text) => {
    const check = [...'0123456789'].find((digit) => passes(text + digit));
    return text + (check ?? '');
  });

describe('check digits', () => {
  it('hold for numbers that others say they hold for', () => {
    // python-stdnum 2.2: luhn.is_valid, verhoeff.is_valid and iban.is_valid are true for these.
    expect(passesLuhn('378282246310005')).toBe(true);
    expect(passesVerhoeff('1234567890120')).toBe(true);
    expect(remainder('WEST12345698765432GB82', 97)).toBe(1);
  });

  it('notice every mistyped digit', () => {
    for (const passes of [passesLuhn, passesVerhoeff]) {
      fc.assert(
        fc.property(passing(passes), fc.nat(), fc.integer({ min: 1, max: 9 }), (text, at, by) => {
          const i = at % text.length;
          const other = String((Number(text[i]) + by) % 10);
          expect(passes(text)).toBe(true);
          expect(passes(text.slice(0, i) + other + text.slice(i + 1))).toBe(false);
        }),
      );
    }
  });

  it("notice, by Verhoeff's formula, every two neighbours that changed places", () => {
    fc.assert(
      fc.property(passing(passesVerhoeff), fc.nat(), (text, at) => {
        const i = at % (text.length - 1);
        const swapped = text.slice(0, i) + text[i + 1] + text[i] + text.slice(i + 2);
        expect(passesVerhoeff(swapped)).toBe(text === swapped);
      }),
    );
  });

  it('are those of the number itself, however long', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 40n }),
        fc.integer({ min: 2, max: 99 }),
        (n, d) => {
          expect(remainder(String(n), d)).toBe(Number(n % BigInt(d)));
        },
      ),
    );
  });
});

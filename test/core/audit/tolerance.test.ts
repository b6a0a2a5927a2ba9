import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valuesAgree } from '../../../src/core/audit/tolerance.ts';

const absolute = { kind: 'absolute', most: 0.1 } as const;
const relative = { kind: 'relative', most: 0.01 } as const;

describe('values', () => {
  it.each([
    ['0.2', '0.3', absolute, true],
    ['0.2', '0.31', absolute, false],
    ['100', '101', relative, true],
    ['100', '102', relative, false],
    ['-5', '5', absolute, false],
    ['1e3', '1000', null, true],
    ['', '0', null, false],
    ['2024-01-02', '2024-01-02 ', null, true],
    ['12 km', '12  KM', null, true],
    ['12', '12 km', absolute, false],
  ])('%s and %s', (a, b, tolerance, agree) => {
    expect(valuesAgree(a, b, tolerance)).toBe(agree);
  });

  it('agree with themselves, and either way round', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.double().map(String)), fc.string(), (a, b) => {
        expect(valuesAgree(a, a, relative)).toBe(true);
        expect(valuesAgree(a, b, relative)).toBe(valuesAgree(b, a, relative));
      }),
    );
  });
});

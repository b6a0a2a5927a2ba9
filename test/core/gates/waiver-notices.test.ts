import { describe, expect, it } from 'vitest';
import { expiredWaivers } from '../../../src/core/gates/expired-waivers.ts';
import { isExpired } from '../../../src/core/gates/is-expired.ts';
import type { Waiver } from '../../../src/core/gates/policy.ts';

const NOW = new Date('2027-02-01T00:00:00Z');

function waiver(parts: Partial<Waiver> = {}): Waiver {
  return { check: 'duplicate-key', reason: 'known', ...parts };
}

describe('isExpired', () => {
  it('holds through the last day, in UTC', () => {
    expect(isExpired(waiver({ until: '2027-01-31' }), NOW)).toBe(true);
    expect(isExpired(waiver({ until: '2027-02-01' }), NOW)).toBe(false);
    expect(isExpired(waiver({ until: '2027-02-01' }), new Date('2027-02-01T23:59:59Z'))).toBe(
      false,
    );
    expect(isExpired(waiver(), NOW)).toBe(false);
  });
});

describe('expiredWaivers', () => {
  it('lists those whose last day is over', () => {
    const old = waiver({ until: '2026-12-31' });
    expect(expiredWaivers([waiver(), old, waiver({ until: '2027-12-31' })], NOW)).toEqual([old]);
  });
});

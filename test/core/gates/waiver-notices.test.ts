import { describe, expect, it } from 'vitest';
import { expiredWaivers } from '../../../src/core/gates/expired-waivers.ts';
import { isExpired } from '../../../src/core/gates/is-expired.ts';
import type { Waiver } from '../../../src/core/gates/policy.ts';
import { unusedWaivers } from '../../../src/core/gates/unused-waivers.ts';
import { findingOf, rowsOf } from './finding-of.ts';

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

describe('unusedWaivers', () => {
  const findings = [
    findingOf({ count: 2, rows: rowsOf('a', 'b'), column: 'id' }),
    findingOf({ check: 'missing-key', count: 250, rows: rowsOf('c') }),
    findingOf({ check: 'blank-row', standing: 'fixed' }),
  ];
  const unused = (given: Waiver) =>
    unusedWaivers([given], [{ dataset: 'tickets', findings }], NOW).length > 0;

  it('lists those whose check, key, column or dataset fits nothing', () => {
    expect(unused(waiver({ check: 'no-rows' }))).toBe(true);
    expect(unused(waiver({ key: 'z' }))).toBe(true);
    expect(unused(waiver({ column: 'zip' }))).toBe(true);
  });

  it('lists those whose finding is fixed', () => {
    expect(unused(waiver({ check: 'blank-row' }))).toBe(true);
  });

  it('leaves out those that cover something', () => {
    expect(unused(waiver())).toBe(false);
    expect(unused(waiver({ key: 'b', column: 'id', dataset: 'tickets' }))).toBe(false);
  });

  it('leaves out what it cannot know', () => {
    expect(unused(waiver({ check: 'no-rows', dataset: 'answers' }))).toBe(false);
    expect(unused(waiver({ check: 'missing-key', key: 'not listed' }))).toBe(false);
    expect(unused(waiver({ check: 'no-rows', until: '2026-12-31' }))).toBe(false);
    expect(unusedWaivers([waiver({ check: 'no-rows' })], [], NOW)).toEqual([]);
  });
});

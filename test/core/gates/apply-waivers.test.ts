import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/core/checks/finding.ts';
import { applyWaivers } from '../../../src/core/gates/apply-waivers.ts';
import type { Waiver } from '../../../src/core/gates/policy.ts';
import { findingOf, rowsOf } from './finding-of.ts';

const NOW = new Date('2026-11-30T23:59:59Z');

function apply(finding: Finding, ...waivers: Waiver[]) {
  return applyWaivers([finding], waivers, { dataset: 'tickets', now: NOW });
}

describe('applyWaivers', () => {
  it('covers the whole finding where the waiver names no key', () => {
    const finding = findingOf({ count: 3, rows: rowsOf('a', 'b', 'c') });
    const waiver = { check: 'duplicate-key', reason: 'known', until: '2026-12-31' };
    expect(apply(finding, waiver)).toEqual([
      { ...finding, waived: { reason: 'known', until: '2026-12-31' } },
    ]);
  });

  it.each<[string, Partial<Waiver>, Partial<Finding>]>([
    ['another check', { check: 'missing-key' }, {}],
    ['another column', { column: 'id' }, { column: 'zip' }],
    ['a column, of a finding without one', { column: 'id' }, {}],
    ['another dataset', { dataset: 'answers' }, {}],
    ['a key that no row has', { key: 'z' }, { rows: rowsOf('a', undefined) }],
    ['what is fixed', {}, { standing: 'fixed' }],
    ['a time that is over', { until: '2026-11-29' }, {}],
  ])('does not cover %s', (_, waiver, parts) => {
    const finding = findingOf(parts);
    expect(apply(finding, { check: 'duplicate-key', reason: 'known', ...waiver })).toEqual([
      finding,
    ]);
  });

  it('covers existing findings, the named dataset and column, and the last day itself', () => {
    const finding = findingOf({ standing: 'existing', column: 'id' });
    const waiver = {
      check: 'duplicate-key',
      column: 'id',
      dataset: 'tickets',
      reason: 'known',
      until: '2026-11-30',
    };
    expect(apply(finding, waiver)[0]?.waived?.reason).toBe('known');
  });

  it('splits a finding by key, what still counts first', () => {
    const finding = findingOf({ count: 4, rows: rowsOf('a', 'b', 'c', 'b') });
    const quoted = { check: 'duplicate-key', key: 'b', reason: 'quoted on purpose' };
    const test = { check: 'duplicate-key', key: 'c', reason: 'a test row' };
    const message = 'rows share a key, 3 of them waived';
    expect(apply(finding, test, quoted)).toEqual([
      { ...finding, message, count: 1, rows: [{ row: 1, side: 'head', key: 'a' }] },
      {
        ...finding,
        message,
        count: 2,
        rows: [
          { row: 2, side: 'head', key: 'b' },
          { row: 4, side: 'head', key: 'b' },
        ],
        waived: { reason: 'quoted on purpose' },
      },
      {
        ...finding,
        message,
        count: 1,
        rows: [{ row: 3, side: 'head', key: 'c' }],
        waived: { reason: 'a test row' },
      },
    ]);
  });

  it('leaves nothing that counts where every row is covered', () => {
    const finding = findingOf({ count: 2, rows: rowsOf('b', 'b') });
    const waiver = { check: 'duplicate-key', key: 'b', reason: 'known' };
    expect(apply(finding, waiver)).toEqual([{ ...finding, waived: { reason: 'known' } }]);
  });

  it('keeps counting rows beyond those listed', () => {
    const finding = findingOf({ count: 250, rows: rowsOf('a', 'b') });
    const waivers = ['a', 'b'].map((key) => ({ check: 'duplicate-key', key, reason: 'known' }));
    expect(apply(finding, ...waivers).map(({ count, waived }) => [count, waived])).toEqual([
      [248, undefined],
      [1, { reason: 'known' }],
      [1, { reason: 'known' }],
    ]);
  });

  it('never loses a row or counts it twice', () => {
    const keys = fc.constantFrom('a', 'b', 'c', undefined);
    const waivers = fc.array(
      keys.map(
        (key): Waiver => ({
          check: 'duplicate-key',
          reason: 'known',
          ...(key === undefined ? {} : { key }),
        }),
      ),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(fc.array(keys, { minLength: 1 }), fc.nat(9), waivers, (rowKeys, more, given) => {
        const rows = rowsOf(...rowKeys);
        const parts = apply(findingOf({ count: rows.length + more, rows }), ...given);
        const sum = parts.reduce((total, { count }) => total + count, 0);
        expect(sum).toBe(rows.length + more);
        expect(new Set(parts.flatMap((part) => part.rows))).toEqual(new Set(rows));
        expect(parts.flatMap((part) => part.rows)).toHaveLength(rows.length);
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/core/checks/finding.ts';
import { type GateOptions, judgeDataGate } from '../../../src/core/gates/judge-data-gate.ts';
import type { GatePolicy } from '../../../src/core/gates/policy.ts';
import { findingOf } from './finding-of.ts';

const NEW_ERRORS: GatePolicy = { failOn: 'new', severity: 'error' };

const created = findingOf({ count: 2 });
const debt = findingOf({ standing: 'existing', count: 214 });
const fixed = findingOf({ standing: 'fixed', count: 3 });
const warning = findingOf({ check: 'blank-row', severity: 'warning', count: 1 });
const info = findingOf({ check: 'cosmetic-change', severity: 'info', count: 10_000 });
const waived = findingOf({ count: 4, waived: { reason: 'known' } });

function judge(findings: Finding[], policy: Partial<GatePolicy> = {}, options?: GateOptions) {
  const { conclusion, reason } = judgeDataGate(findings, { ...NEW_ERRORS, ...policy }, options);
  return `${conclusion}: ${reason}`;
}

describe('judgeDataGate', () => {
  it('counts rows by standing, waived ones apart', () => {
    expect(judgeDataGate([created, debt, fixed, warning, info, waived], NEW_ERRORS)).toEqual({
      name: 'data',
      conclusion: 'fail',
      reason: '2 new errors (duplicate-key); existing debt: 214, 3 fewer than base; 4 waived',
      new: 2,
      existing: 214,
      fixed: 3,
      waived: 4,
    });
  });

  it('passes with nothing to say', () => {
    expect(judge([])).toBe('pass: no new errors');
  });

  it('fails on new findings only, by default', () => {
    expect(judge([findingOf()])).toBe('fail: 1 new error (duplicate-key)');
    expect(judge([debt])).toBe('pass: no new errors; existing debt: 214');
    expect(judge([fixed])).toBe('pass: no new errors; existing debt: none left, 3 fewer than base');
    expect(judge([waived])).toBe('pass: no new errors; 4 waived');
  });

  it('fails on existing findings where it is told to, never on fixed ones', () => {
    const all = { failOn: 'all' } as const;
    expect(judge([debt], all)).toBe(
      'fail: no new errors; existing debt: 214; existing debt fails this gate too (fail-on: all)',
    );
    expect(judge([fixed, waived], all)).toMatch(/^pass: /);
  });

  it('never fails where it is told to', () => {
    const never = { failOn: 'never' } as const;
    expect(judge([created], never)).toBe(
      'pass: 2 new errors (duplicate-key); this gate never fails (fail-on: never)',
    );
    expect(judge([], never)).toBe('pass: no new errors');
  });

  it('counts from its severity on', () => {
    expect(judge([warning, info])).toBe('pass: no new errors');
    expect(judge([created, warning, info], { severity: 'warning' })).toBe(
      'fail: 2 new errors and 1 new warning (duplicate-key and blank-row)',
    );
    expect(judge([created, warning, info], { severity: 'info' })).toBe(
      'fail: 2 new errors, 1 new warning and 10,000 new info findings (cosmetic-change, duplicate-key and blank-row)',
    );
    expect(judge([], { severity: 'warning' })).toBe('pass: no new errors or warnings');
    expect(judge([], { severity: 'info' })).toBe('pass: no new findings');
  });

  it('names the three checks with the most rows', () => {
    const findings = ['a', 'b', 'c', 'd', 'e'].map((check, i) =>
      findingOf({ check, count: i + 1 }),
    );
    expect(judge(findings)).toBe('fail: 15 new errors (e, d, c and 2 more checks)');
    expect(judge(findings.slice(0, 4))).toBe('fail: 10 new errors (d, c, b and 1 more check)');
  });

  it('cannot fail in a preview, and says so where it would', () => {
    const preview = { preview: true };
    expect(judge([created], {}, preview)).toBe(
      'pass: 2 new errors (duplicate-key); a preview, which cannot fail',
    );
    expect(judge([debt], {}, preview)).toBe('pass: no new errors; existing debt: 214');
  });
});

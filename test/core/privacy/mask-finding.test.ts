import { describe, expect, it } from 'vitest';
import { maskFinding } from '../../../src/core/privacy/mask-finding.ts';
import { DEFAULT_PRIVACY } from '../../../src/core/privacy/privacy-policy.ts';
import { finding } from '../render/sample-reports.ts';

const EMAIL = 'jane.doe@example.com';
const none = { hidden: new Set<string>(), key: ['email'] };

const given = finding({
  check: 'duplicate-key',
  column: 'email',
  message: `${EMAIL} is there twice`,
  rows: [
    { side: 'head', row: 3, line: 4, key: EMAIL, detail: `also ${EMAIL}` },
    {
      side: 'head',
      row: 5,
      key: EMAIL,
      detail: 'also row 3',
      counterpart: { side: 'base', row: 3, key: EMAIL },
    },
  ],
  chart: {
    title: EMAIL,
    bins: [EMAIL, 'other'],
    series: [{ name: 'head', values: [2, 1] }],
    unit: 'count',
  },
});

describe('maskFinding', () => {
  it('masks every text that can be out of data, and leaves places as they are', () => {
    const masked = maskFinding(given, DEFAULT_PRIVACY, none);
    expect(JSON.stringify(masked)).not.toContain('jane');
    expect(masked.rows[0]).toEqual({
      side: 'head',
      row: 3,
      line: 4,
      key: 'j•••@e•••.com',
      detail: 'also j•••@e•••.com',
    });
    expect(masked.chart?.bins).toEqual(['j•••@e•••.com', 'other']);
    expect(masked.column).toBe('email');
  });

  it('leaves all as it is where nothing is to be masked or hidden', () => {
    expect(maskFinding(given, { ...DEFAULT_PRIVACY, mask: false }, none)).toEqual(given);
  });

  it('masks what counts because of the name of the column', () => {
    const phone = finding({
      check: 'x',
      column: 'phone',
      rows: [{ side: 'head', row: 1, detail: '020 7946 0958' }],
    });
    expect(maskFinding(phone, DEFAULT_PRIVACY, none).rows[0]?.detail).toBe('•••58');
  });

  it('says nothing of what stands in a hidden column', () => {
    const masked = maskFinding(
      given,
      { ...DEFAULT_PRIVACY, mask: false },
      { hidden: new Set(['email']), key: ['email'] },
    );
    expect(JSON.stringify(masked)).not.toContain('jane');
    expect(masked.message).toBe('1 place in email, whose values are hidden (duplicate-key)');
    expect(masked.chart).toBeUndefined();
    expect(masked.rows[0]).toEqual({ side: 'head', row: 3, line: 4, key: '•••' });
  });

  it('shows no detail beside a hidden column, which it may quote', () => {
    const row = { side: 'head', row: 1, key: '7', detail: '2026-01-31 to 2026-01-01' } as const;
    const ends = finding({ check: 'x', column: 'end', message: 'It ends first', rows: [row] });
    const masked = maskFinding(ends, DEFAULT_PRIVACY, { hidden: new Set(['start']), key: ['id'] });
    expect(masked.rows).toEqual([{ side: 'head', row: 1, key: '7' }]);
    expect(masked.message).toBe('It ends first');
  });
});

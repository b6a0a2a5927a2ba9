import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../../src/core/checks/finding.ts';
import { embargoFinding } from '../../../../src/core/review/embargo/embargo-finding.ts';
import { KeptRows } from '../../../../src/core/review/embargo/kept-rows.ts';

const FILE = { path: 'data/a.csv' };
/** Rows 5 and 6 of head, as people count. */
const KEPT = new KeptRows([4, 5].map((row) => ({ path: FILE.path, row, column: 'label' })));

function finding(more: Partial<Finding>): Finding {
  return {
    check: 'outlier',
    severity: 'warning',
    dimension: 'accuracy',
    standing: 'new',
    column: 'price',
    count: 2,
    rows: [
      { row: 5, line: 6, side: 'head', key: 'T-5', detail: '99' },
      { row: 9, line: 10, side: 'head', key: 'T-9', detail: '98' },
    ],
    message: '2 prices are far from the others: "99" and "98"',
    hint: 'Have a look at line 6.',
    ...more,
  };
}

describe('embargoFinding', () => {
  test('leaves one alone that has nothing to do with kept rows', () => {
    const other = finding({ rows: [{ row: 9, side: 'head' }], count: 1, message: 'one place' });
    expect(embargoFinding(other, FILE, KEPT)).toEqual({ finding: other, taken: 0 });
    expect(embargoFinding(finding({}), { path: 'data/b.csv' }, KEPT).taken).toBe(0);
  });

  test('takes kept rows out, and what is said of values with them', () => {
    const { finding: left, taken } = embargoFinding(finding({}), FILE, KEPT);
    expect(taken).toBe(1);
    expect(left).toEqual({
      check: 'outlier',
      severity: 'warning',
      dimension: 'accuracy',
      standing: 'new',
      column: 'price',
      count: 2,
      rows: [{ row: 9, line: 10, side: 'head', key: 'T-9' }],
      message:
        '2 places in price, of which details are kept back until the review closes (outlier)',
    });
  });

  test('takes rows out that point at a kept one, in this file or from another', () => {
    const pointing = (path?: string) => ({
      row: 20,
      side: 'head' as const,
      detail: '"refund", but line 6 has "billing"',
      counterpart: { side: 'head' as const, row: 5, ...(path ? { path } : {}) },
    });
    const own = embargoFinding(finding({ rows: [pointing()], count: 1 }), FILE, KEPT);
    expect(own).toMatchObject({ taken: 1, finding: { rows: [] } });
    const from = { path: 'data/b.csv' };
    const other = embargoFinding(finding({ rows: [pointing(FILE.path)], count: 1 }), from, KEPT);
    expect(other).toMatchObject({ taken: 1, finding: { rows: [] } });
    expect(JSON.stringify(other)).not.toContain('billing');
  });

  test('says nothing of the asked column as a whole', () => {
    const about = finding({
      column: 'label',
      check: 'class-imbalance',
      rows: [],
      count: 1,
      message: '90 % are refund',
      chart: { title: 't', bins: ['refund'], series: [], unit: 'count' },
    });
    expect(JSON.stringify(embargoFinding(about, FILE, KEPT))).not.toContain('refund');
  });

  test('trusts no quotation where not all rows are listed', () => {
    const many = (message: string) =>
      finding({ count: 500, rows: [{ row: 9, side: 'head' }], message });
    const quoted = embargoFinding(many('500 rows, such as line 6'), FILE, KEPT).finding!;
    expect(quoted.message).not.toContain('line 6');
    const plain = embargoFinding(many('500 cells are blank'), FILE, KEPT).finding!;
    expect(plain.message).toBe('500 cells are blank');
  });

  test('leaves one out that is about every kept row', () => {
    const rows = [5, 6].map((row) => ({ row, side: 'head' as const }));
    expect(embargoFinding(finding({ rows }), FILE, KEPT)).toEqual({ finding: undefined, taken: 2 });
  });
});

import { describe, expect, it } from 'vitest';
import { rowCodes } from '../../../src/core/audit/plan/row-codes.ts';

const ids = Array.from({ length: 3000 }, (_, i) => `row ${i}`);

describe('codes of rows', () => {
  const codes = [...rowCodes('a secret', 'expert-1', ids, new Set()).values()];

  it('are five letters and digits that no spreadsheet rewrites and nobody misreads', () => {
    for (const code of codes)
      expect(code).toMatch(/^[BCDFGHJKMNPQRSTVWXYZ][B-DF-HJ-KM-NP-TV-Z2-9]{4}$/);
  });

  it('are given once, among all experts', () => {
    const taken = new Set<string>();
    const first = rowCodes('a secret', 'expert-1', ids, taken);
    const second = rowCodes('a secret', 'expert-2', ids, taken);
    expect(new Set([...first.values(), ...second.values()]).size).toBe(6000);
  });

  it('step aside where a code is taken', () => {
    const [own] = rowCodes('a secret', 'expert-1', ['row 0'], new Set()).values();
    const [other] = rowCodes('a secret', 'expert-1', ['row 0'], new Set([own!])).values();
    expect(other).not.toBe(own);
  });

  it('are the same again under the same secret and others under another', () => {
    expect([...rowCodes('a secret', 'expert-1', ids, new Set()).values()]).toEqual(codes);
    const others = rowCodes('another', 'expert-1', ids, new Set());
    expect(codes.filter((code, i) => others.get(ids[i]!) === code)).toEqual([]);
  });
});

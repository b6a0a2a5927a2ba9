import type { Finding, FindingRow } from '../../../src/core/checks/finding.ts';

/** A new error, except for what the test says. */
export function findingOf(parts: Partial<Finding> = {}): Finding {
  return {
    check: 'duplicate-key',
    severity: 'error',
    dimension: 'uniqueness',
    standing: 'new',
    count: 1,
    rows: [],
    message: 'rows share a key',
    ...parts,
  };
}

/** Rows of these keys, from row 1 on. */
export function rowsOf(...keys: (string | undefined)[]): FindingRow[] {
  return keys.map((key, i) => ({
    row: i + 1,
    side: 'head',
    ...(key === undefined ? {} : { key }),
  }));
}

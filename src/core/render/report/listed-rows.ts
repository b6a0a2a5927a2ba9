import type { Finding, FindingRow } from '../../checks/finding.ts';

/**
 * The rows of a finding that say more than its sentence does: a place, a key, or a detail that the sentence does
 * not hold already. What is about the header or the file as a whole often has none.
 */
export function listedRows({ rows, message }: Pick<Finding, 'rows' | 'message'>): FindingRow[] {
  return rows.filter(
    ({ row, line, key, detail }) =>
      row !== undefined ||
      line !== undefined ||
      key !== undefined ||
      (detail !== undefined && !message.includes(detail)),
  );
}

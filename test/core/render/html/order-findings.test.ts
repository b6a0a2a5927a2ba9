import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../../src/core/checks/finding.ts';
import { orderFindings } from '../../../../src/core/render/html/order-findings.ts';

function finding(
  severity: Finding['severity'],
  standing: Finding['standing'],
  waived?: Finding['waived'],
): Finding {
  const check = `${severity} ${standing}`;
  return {
    check,
    severity,
    dimension: 'validity',
    standing,
    count: 1,
    rows: [],
    message: '',
    ...(waived && { waived }),
  };
}

describe('orderFindings', () => {
  it('puts new errors first, waived ones behind, existing and fixed ones last', () => {
    const waived = finding('error', 'new', { reason: 'known' });
    const ordered = [
      finding('error', 'new'),
      finding('info', 'new'),
      waived,
      finding('error', 'existing'),
      finding('error', 'fixed'),
    ];
    expect(orderFindings([...ordered].reverse())).toEqual(ordered);
  });
});

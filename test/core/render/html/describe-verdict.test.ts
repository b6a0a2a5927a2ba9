import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../../src/core/checks/finding.ts';
import { describeVerdict } from '../../../../src/core/render/html/describe-verdict.ts';
import type { Report } from '../../../../src/core/report/report.ts';
import { sample } from './sample.ts';

function reportOf(conclusion: Report['conclusion'], ...findings: Partial<Finding>[]): Report {
  const { report } = sample(10);
  const file = report.datasets[0]!.files[0]!;
  const full = findings.map(
    (finding) => ({ severity: 'error', standing: 'new', ...finding }) as Finding,
  );
  return { ...report, conclusion, datasets: [{ name: 'a', files: [{ ...file, findings: full }] }] };
}

describe('describeVerdict', () => {
  it.each([
    ['2 new errors', reportOf('fail', {}, {}, { severity: 'warning' })],
    ['1 new warning', reportOf('pass', { severity: 'warning' }, { standing: 'existing' })],
    ['1 existing error', reportOf('fail', { standing: 'existing' })],
    ['no new errors or warnings', reportOf('pass', { waived: { reason: 'known' } })],
    ['no new errors or warnings', reportOf('pass', { standing: 'fixed' }, { severity: 'info' })],
  ])('says %s', (words, report) => {
    expect(describeVerdict(report)).toBe(words);
  });
});

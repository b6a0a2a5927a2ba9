import type { Diff } from '../core/diff/diff.ts';
import { stemOf } from '../core/diff/stem-of.ts';
import { maskFileReport } from '../core/privacy/mask-file-report.ts';
import { DEFAULT_PRIVACY } from '../core/privacy/privacy-policy.ts';
import type { Report } from '../core/report/report.ts';
import { VERSION } from '../version.ts';
import { describeFile } from './describe-file.ts';

/** A report of nothing but one difference: no config, no checks, no gates. */
export function reportOfDiff(diff: Diff, baseName: string, headName: string): Report {
  const name = stemOf(headName);
  const described = describeFile(
    {
      file: { path: headName, basePath: baseName, status: 'modified' },
      dataset: {
        name,
        path: headName,
        key: [],
        text: [],
        dialect: {},
        expectations: [],
        tolerance: {},
        checks: {},
        rules: [],
      },
      sheet: '',
      base: diff.base,
      head: diff.head,
    },
    diff,
    [],
  );
  const file = maskFileReport(described, diff.privacy ?? DEFAULT_PRIVACY, new Set());
  return {
    schema_version: 1,
    tool: { name: 'assay', version: VERSION },
    conclusion: 'pass',
    preview: false,
    base: { name: baseName },
    head: { name: headName },
    gates: [],
    notices: [],
    datasets: [{ name, files: [file] }],
  };
}

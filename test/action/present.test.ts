import { describe, expect, it } from 'vitest';
import { present } from '../../src/action/present.ts';
import type { Report } from '../../src/core/report/report.ts';
import { fileReport, finding, report } from './reports.ts';

const RUN = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'octo/data',
  GITHUB_RUN_ID: '42',
};

const shown = (given: Partial<Report> = {}, env = {}, config?: string) =>
  present({ report: report(given), diffs: new Map() }, env, config);

const files = [fileReport({ findings: [finding()] })];
const datasets = [{ name: 'tickets', files }];

describe('the comment', () => {
  it('starts with its marker, and with another for another config', () => {
    expect(shown().comment.body.startsWith('<!-- assay -->\n')).toBe(true);
    const { body, marker } = shown({}, {}, 'ci/assay.yml').comment;
    expect(marker).toBe('<!-- assay config=ci%2Fassay.yml -->');
    expect(body.startsWith(marker)).toBe(true);
  });

  it("points at the run's page where there is one", () => {
    const link = '[Full report](https://github.com/octo/data/actions/runs/42)';
    expect(shown({}, RUN).comment.body).toContain(link);
    expect(shown().comment.body).not.toContain('Full report');
  });

  it.each<[string, Partial<Report>, boolean]>([
    ['nothing changed', {}, false],
    ['data changed', { datasets }, true],
    ['the gate fails', { conclusion: 'fail' }, true],
    [
      'there is a warning',
      { notices: [{ code: 'config-edited', severity: 'warning', message: 'm' }] },
      true,
    ],
    [
      'there is mere information',
      { notices: [{ code: 'no-config', severity: 'info', message: 'm' }] },
      false,
    ],
  ])('is worth writing where %s: %#', (_, given, worthTelling) => {
    expect(shown(given).comment.worthTelling).toBe(worthTelling);
  });
});

it('annotations leave room for the verdict among the ten that GitHub shows', () => {
  const many = Array.from({ length: 30 }, (_, i) => finding({ check: `check-${i}` }));
  const { annotations } = shown({
    datasets: [{ name: 'tickets', files: [fileReport({ findings: many })] }],
  });
  expect(annotations).toHaveLength(9);
  expect(annotations[0]).toMatch(/^::error file=data\/tickets\.csv,line=4,/);
});

it('the verdict is one line', () => {
  expect(shown().verdict).toBe('Assay: no data file changed');
});

import { describe, expect, it } from 'vitest';
import { pageFindings } from '../../../../src/core/render/html/page-finding.ts';
import { renderFindingList } from '../../../../src/core/render/html/render-finding-list.ts';
import { renderReportHtml } from '../../../../src/core/render/html/render-report-html.ts';
import { renderVerdict } from '../../../../src/core/render/html/render-verdict.ts';
import type { Report } from '../../../../src/core/report/report.ts';
import { manyFindings } from '../many-findings.ts';
import { file, finding, report } from '../sample-reports.ts';

const listOf = (given: Report) => renderFindingList(pageFindings(given), new Map()).markup;

describe('renderFindingList', () => {
  it('groups a hundred kinds by severity and dimension, and folds what is not new', () => {
    const list = listOf(manyFindings());
    const titles = [...list.matchAll(/<h3><bdi>(.*?)<\/bdi>/g)].map(([, title]) => title);
    expect(titles.slice(0, 7)).toEqual([
      'Errors · Accuracy',
      'Errors · Validity',
      'Errors · Consistency',
      'Errors · Uniqueness',
      'Errors · Completeness',
      'Errors · Timeliness',
      'Warnings · Accuracy',
    ]);
    expect(list).toMatch(/<summary>\d+ findings from before this change<\/summary>/);
    expect(list).not.toContain('<details open>');
  });

  it('shows a few in full', () => {
    const rows = [1, 2, 3, 4, 5].map((line) => ({ side: 'head' as const, row: line, line }));
    const list = listOf(report([file({ findings: [finding({ check: 'x', count: 7, rows })] })]));
    expect(list).toContain('<details open>');
    expect(list).toContain('and 4 more, 2 of them here');
  });

  it('tells the other row of a pair', () => {
    const counterpart = {
      path: 'data/test.csv',
      side: 'base',
      row: 2,
      line: 3,
      key: 'T-1',
    } as const;
    const rows = [{ side: 'head', row: 8, counterpart } as const];
    const list = listOf(report([file({ findings: [finding({ check: 'leakage', rows })] })]));
    expect(list).toContain('<bdi>data/test.csv, line 3 of base, key T-1</bdi>');
  });

  it('names every file of a kind that several have', () => {
    const files = ['a.csv', 'b.csv'].map((path) =>
      file({ path, findings: [finding({ check: 'x', message: `odd in ${path}` })] }),
    );
    const list = listOf(report(files));
    expect(list).toContain('in <bdi>a.csv</bdi> and 1 more file');
    expect(list).toContain('<bdi class="path">b.csv</bdi>: <bdi>odd in b.csv</bdi>');
  });

  it('escapes what a chart says', () => {
    const chart = {
      title: '<b>',
      bins: ['"><img>'],
      series: [{ name: '<i>', values: [1] }],
      unit: 'count',
    } as const;
    const list = listOf(report([file({ findings: [finding({ check: 'x', chart })] })]));
    expect(list).not.toMatch(/<b>|<img>|<i>/);
  });
});

it('leads with a step of each dimension', () => {
  const given = manyFindings();
  const { markup } = renderVerdict(given, pageFindings(given));
  const steps = [...markup.matchAll(/<li><a href="#finding-\d+"><bdi>(.*?)<\/bdi>/g)];
  expect(steps).toHaveLength(5);
  expect(markup).toContain('29 more kinds of error</a> below');
  expect(markup.match(/<li class="error"><a href="#findings"/g)).toHaveLength(6);
});

it('counts errors and warnings apart, and colours by the worse of them', () => {
  const findings = [
    finding({ check: 'a', dimension: 'accuracy', count: 121 }),
    finding({ check: 'b', dimension: 'accuracy', severity: 'warning', count: 4 }),
    finding({ check: 'c', dimension: 'validity', severity: 'warning', count: 2 }),
  ];
  const markup = renderVerdict(report([file({ findings })]), []).markup;
  const pill = (tone: string, dimension: string, said: string) =>
    `<li${tone}><a href="#findings" data-dimension="${dimension}"><b>${dimension}</b> ${said}</a></li>`;
  expect(markup).toContain(pill(' class="error"', 'accuracy', '121 errors, 4 warnings'));
  expect(markup).toContain(pill(' class="warning"', 'validity', '2 warnings'));
  expect(markup).toContain(pill('', 'uniqueness', '✓'));
});

it('shows code in what it says as code, and nothing of it as markup', () => {
  const message = '"yaer" is no type; did you mean `year`? `<img src=x>`';
  const given = report([file({ findings: [finding({ check: 'schema-error', message })] })]);
  const shown =
    '<bdi>&quot;yaer&quot; is no type; did you mean <code>year</code>? <code>&lt;img src=x&gt;</code></bdi>';
  expect(listOf(given)).toContain(`<span class="message">${shown}</span>`);
  expect(renderVerdict(given, pageFindings(given)).markup).toContain(shown);
});

it('keeps text out of rows out of the page where it is told to', async () => {
  const counterpart = { side: 'base', row: 2, key: 'secret key' } as const;
  const rows = [{ side: 'head', row: 1, key: 'secret', detail: 'secret', counterpart } as const];
  const chart = { title: 'x', bins: ['secret'], series: [], unit: 'count' } as const;
  const given = report([file({ findings: [finding({ check: 'x', rows, chart })] })]);
  let page = '';
  for await (const piece of renderReportHtml(given, new Map(), { rows: false })) page += piece;
  expect(page).not.toContain('secret');
  expect(page).toContain('row 2 of base');
});

import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../../src/core/checks/finding.ts';
import {
  type HtmlReportOptions,
  renderReportHtml,
} from '../../../../src/core/render/html/render-report-html.ts';
import type { Report } from '../../../../src/core/report/report.ts';
import { type Sample, sample } from './sample.ts';

async function renderPage({ report, diffs }: Sample, options?: HtmlReportOptions): Promise<string> {
  let page = '';
  for await (const piece of renderReportHtml(report, diffs, options)) page += piece;
  return page;
}

/** What a reader sees without a script. */
function staticPart(page: string): string {
  return page.slice(page.indexOf('<body>'), page.indexOf('<script'));
}

const page = await renderPage(sample());

describe('renderReportHtml', () => {
  it('has a title that says the verdict', () => {
    expect(page).toContain('<title>Assay: fail — 71 new errors</title>');
  });

  it('forbids everything but its own script and style, named by hash', () => {
    const [, policy] = /Content-Security-Policy" content="([^"]*)"/.exec(page)!;
    const [script] = page.match(/(?<=<script>).*?(?=<\/script>)/s)!;
    const [style] = page.match(/(?<=<style>).*?(?=<\/style>)/s)!;
    const hash = (text: string): string => createHash('sha256').update(text).digest('base64');
    expect(policy).toBe(
      `default-src 'none'; script-src 'sha256-${hash(script)}'; style-src 'sha256-${hash(style)}'; ` +
        "img-src data:; base-uri 'none'; form-action 'none'",
    );
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<style>'));
  });

  it('has no inline handler, no inline style, and no other script', () => {
    const markup = page.replace(/<script.*?<\/script>/gs, '').replace(/<style.*?<\/style>/s, '');
    expect(markup).not.toMatch(/<[^>]*\s(on\w+|style)=/);
    expect(page.match(/<script(?! type="application\/json")/g)).toHaveLength(1);
    expect(page).not.toMatch(/(src|href)="(?!#|data:)/);
  });

  it('tells verdict, gate, notices, files, columns and findings as plain HTML', () => {
    const text = staticPart(page);
    for (const part of [
      '<span class="conclusion">Fail:</span> 71 new errors',
      '71 new errors; the gate fails on any new error.',
      'The waiver of duplicate-key for T-10042 ended on 2026-02-28.',
      'data/photos.parquet',
      'leading zeros lost',
      'renamed from state',
      '2 rows share their key with another row.',
      'Remove the copy, or give each row a key of its own.',
      'Waived: <bdi>separates the two quarters (until 2027-01-31)</bdi>',
      '1 finding from before this change',
      '1 finding fixed by this change',
      '<noscript>',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('neutralises text out of data', async () => {
    const { report, diffs } = sample(20);
    const hostile = '</script><img src=x onerror=alert(1)>"\'<!--';
    const finding: Finding = {
      check: hostile,
      severity: 'error',
      dimension: 'validity',
      standing: 'new',
      column: hostile,
      count: 1,
      rows: [{ row: 1, line: 2, side: 'head', key: hostile, detail: hostile }],
      message: hostile,
      hint: hostile,
      waived: { reason: hostile, until: hostile },
    };
    const file = {
      ...report.datasets[0]!.files[0]!,
      path: hostile,
      renamed_from: hostile,
      headline: hostile,
      sheet: hostile,
      findings: [finding],
    };
    const edited: Report = {
      ...report,
      base: { name: hostile },
      notices: [{ code: 'rules-changed', severity: 'info', path: hostile, message: hostile }],
      datasets: [{ name: hostile, files: [file] }],
    };
    const hostilePage = await renderPage({ report: edited, diffs });
    expect(hostilePage).not.toContain('<img');
    expect(hostilePage).not.toContain('<!--');
  });

  it('yields pieces, and embeds what the diffs hold', async () => {
    const { report, diffs } = sample(9_000);
    const pieces: string[] = [];
    for await (const piece of renderReportHtml(report, diffs)) pieces.push(piece);
    const embedded = pieces.filter((piece) => piece.startsWith('<script type="application/json"'));
    expect(embedded.length).toBeGreaterThan(5);
    const rows = embedded
      .filter((piece) => piece.includes('data-rows="0"'))
      .flatMap((piece) => JSON.parse(piece.replace(/<\/?script[^>]*>/g, '')));
    expect(rows).toHaveLength(diffs.get('data/tickets/2026-q1.csv')!.changes.length);
  });

  it('leaves rows and the text of rows out where asked to', async () => {
    const bare = await renderPage(sample(), { rows: false });
    expect(bare).not.toContain('application/json" data-rows');
    expect(bare).not.toContain('T-10011');
    expect(bare).toContain('Rows are left out of this report.');
    expect(bare).toContain('2 rows share their key with another row.');
  });

  it('says so where nothing changed', async () => {
    const { report } = sample(1);
    const empty: Report = { ...report, conclusion: 'pass', base: null, notices: [], datasets: [] };
    const text = staticPart(await renderPage({ report: empty, diffs: new Map() }));
    expect(text).toContain('No data file changed between these revisions.');
    expect(text).toContain('Nothing needs to be done.');
  });
});

import { describe, expect, it } from 'vitest';
import { renderCommentMarkdown } from '../../../../src/core/render/report/render-comment-markdown.ts';
import { renderReportMarkdown } from '../../../../src/core/render/report/render-report-markdown.ts';
import { renderReportTerminal } from '../../../../src/core/render/report/render-report-terminal.ts';
import { expectGolden } from '../expect-golden.ts';
import { manyFindings } from '../many-findings.ts';
import { resavedDiff } from '../sample-diffs.ts';
import {
  cleanReport,
  failingReport,
  file,
  finding,
  hostileReport,
  hugeReport,
  previewReport,
  report,
  warningReport,
} from '../sample-reports.ts';

const SAMPLES = {
  clean: cleanReport,
  failing: failingReport,
  warning: warningReport,
  preview: previewReport,
  hostile: hostileReport,
  many: manyFindings,
};
const MARKER = '<!-- assay -->';
const NO_DIFFS = new Map();

describe.each(Object.entries(SAMPLES))('a report (%s)', (name, sample) => {
  const diffs = async () =>
    name === 'failing' ? new Map([['data/tickets.csv', await resavedDiff()]]) : NO_DIFFS;

  it('reads well as Markdown', async () => {
    await expectGolden(`report-${name}.md`, renderReportMarkdown(sample(), await diffs()));
  });

  it('reads well as a comment', async () => {
    const options = { marker: MARKER, reportHint: '[Full report](https://ci.example/run/1)' };
    await expectGolden(
      `comment-${name}.md`,
      renderCommentMarkdown(sample(), await diffs(), options),
    );
  });

  it('reads well in the terminal', async () => {
    const options = { width: 80, colour: false };
    await expectGolden(
      `report-${name}.txt`,
      renderReportTerminal(sample(), await diffs(), options),
    );
  });
});

describe('renderReportTerminal', () => {
  it('is one line for a clean change', () => {
    expect(renderReportTerminal(cleanReport(), NO_DIFFS, { width: 80, colour: false })).toBe(
      'PASS  data/tickets.csv: 12 rows added, 3 modified  (main 1f0c2d3 → HEAD 9c8b7a6)\n',
    );
  });

  it('cuts no line, and breaks none where output is no terminal', () => {
    const broken = renderReportTerminal(manyFindings(), NO_DIFFS, { width: 80, colour: false });
    const whole = renderReportTerminal(manyFindings(), NO_DIFFS, {
      width: Number.POSITIVE_INFINITY,
      colour: false,
    });
    expect(whole).not.toContain('…');
    expect(whole).toMatch(/^ {2}data\/tickets\/2026-q1.csv, line 167, .* “duplicate-key 2”$/m);
    const words = (text: string) => text.split(/\s+/).filter((word) => word !== '·');
    expect(words(broken)).toEqual(words(whole));
  });

  it('says where the rest is, and only of a page that was written', () => {
    const options = { width: 80, colour: false };
    const unwritten = renderReportTerminal(manyFindings(), NO_DIFFS, options);
    expect(unwritten).not.toContain('report.html');
    expect(unwritten).toContain('and 7 more kinds: --output <folder> writes all of them\n');
    const page = 'out/report.html';
    const written = renderReportTerminal(manyFindings(), NO_DIFFS, { ...options, page });
    expect(written).toContain('and 7 more kinds: see out/report.html\n');
    expect(written).not.toContain('--output');
  });

  it('lets no escape code of the data through', () => {
    const text = renderReportTerminal(hostileReport(), NO_DIFFS, { width: 80, colour: true });
    for (const code of text.split('\u001b').slice(1)) expect(code).toMatch(/^\[\d+m/);
    expect(text).not.toContain('\u202e');
    expect(text).not.toMatch(/^::/m);
  });
});

describe('renderReportMarkdown', () => {
  it('cuts at whole blocks and points to the rest', () => {
    const limit = 20_000;
    const text = renderReportMarkdown(hugeReport(20), NO_DIFFS, {
      limit,
      reportUrl: 'https://ci.example/run/1',
    });
    expect(new TextEncoder().encode(text).byteLength).toBeLessThanOrEqual(limit);
    expect(text.endsWith('See the [full report](https://ci.example/run/1).*\n')).toBe(true);
    expect(text).not.toMatch(/<details>(?![\s\S]*<\/details>)/);
  });

  it('stays below what GitHub takes', () => {
    const text = renderReportMarkdown(hugeReport(3000), NO_DIFFS);
    expect(new TextEncoder().encode(text).byteLength).toBeLessThan(1024 * 1024);
    expect(text).toContain('and 2,800 more files');
  });

  it('shows the worst files at once and folds a long list of the others', () => {
    const clean = Array.from({ length: 40 }, (_, i) => file({ path: `clean-${i}.csv` }));
    const warned = file({
      path: 'warned.csv',
      findings: [finding({ check: 'x', severity: 'warning' })],
    });
    const failed = file({ path: 'failed.csv', findings: [finding({ check: 'x' })] });
    const text = renderReportMarkdown(report([...clean, warned, failed]), NO_DIFFS);
    const [open = ''] = text.split('<details><summary>30 more files</summary>');
    expect(open.match(/^\| `.*?`/gm)?.slice(0, 3)).toEqual([
      '| `failed.csv`',
      '| `warned.csv`',
      '| `clean-0.csv`',
    ]);
    expect(open).not.toContain('clean-10.csv');
    expect(text).toContain('clean-39.csv');
  });

  it('links to nothing but an address', () => {
    const text = renderReportMarkdown(hugeReport(20), NO_DIFFS, {
      limit: 20_000,
      reportUrl: 'javascript:alert(1)',
    });
    expect(text).not.toContain('javascript');
  });
});

describe('renderCommentMarkdown', () => {
  it.each([65_536, 20_000, 5000, 1000, 300, 60, 10])(
    'is never longer than %d characters',
    (limit) => {
      for (const files of [1, 5, 60, 3000]) {
        const text = renderCommentMarkdown(hugeReport(files), NO_DIFFS, { limit, marker: MARKER });
        expect(text.length).toBeLessThanOrEqual(limit);
      }
      const many = renderCommentMarkdown(manyFindings(), NO_DIFFS, { limit, marker: MARKER });
      expect(many.length).toBeLessThanOrEqual(limit);
    },
  );

  it('keeps marker and verdict however little fits', () => {
    const text = renderCommentMarkdown(hugeReport(60), NO_DIFFS, { limit: 60, marker: MARKER });
    expect(text).toBe(`${MARKER}\n❌ Assay: fail\n`);
  });

  it('gives up rows before findings', () => {
    const text = renderCommentMarkdown(hugeReport(10), NO_DIFFS, { limit: 20_000, marker: MARKER });
    expect(text).toContain('#### New errors');
    expect(text).not.toContain('line 3');
  });

  it('is the same whatever the order of files', () => {
    const a = file({ path: 'a.csv', findings: [finding({ check: 'x' })] });
    const b = file({ path: 'b.csv', findings: [finding({ check: 'x' })] });
    const comment = (files: (typeof a)[]) =>
      renderCommentMarkdown(report(files), NO_DIFFS, { marker: MARKER }).match(
        /\*\*x\*\* in `.`?.*/g,
      );
    expect(comment([a, b])).toEqual(comment([b, a]));
  });

  it('lets no mention, reference or markup of the data through', () => {
    const text = renderCommentMarkdown(hostileReport(), NO_DIFFS, { marker: MARKER });
    expect(text).not.toMatch(/@octocat|(?<!&)#1\b|<script|http:\/\/|\u202e/);
    expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });

  it('says which errors fail a gate that counts old ones', () => {
    const old = finding({ check: 'missing-key', standing: 'existing', count: 2 });
    const failing = report([file({ findings: [old] })], {
      conclusion: 'fail',
      gates: [
        {
          name: 'data',
          conclusion: 'fail',
          reason: 'existing debt',
          new: 0,
          existing: 2,
          fixed: 0,
          waived: 0,
        },
      ],
    });
    const text = renderCommentMarkdown(failing, NO_DIFFS, { marker: MARKER });
    expect(text).toContain('2 errors that were there before');
    expect(text).toContain('#### Errors that were there before\n\n❌ **missing-key**');
  });

  it('says when nothing changed', () => {
    expect(renderCommentMarkdown(report([]), NO_DIFFS, { marker: MARKER })).toContain(
      '✅ **Assay:** no data file changed',
    );
  });
});

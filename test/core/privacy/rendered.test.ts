import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CheckResult } from '../../../src/check/check-result.ts';
import { CONFIG_PATH } from '../../../src/check/load-config.ts';
import { reportOfDiff } from '../../../src/check/report-of-diff.ts';
import { runCheck } from '../../../src/check/run-check.ts';
import { formatAnnotation } from '../../../src/core/render/annotations/format-annotation.ts';
import { renderAnnotations } from '../../../src/core/render/annotations/render-annotations.ts';
import { renderDiffMarkdown } from '../../../src/core/render/diff/markdown/render-diff-markdown.ts';
import { renderDiffTerminal } from '../../../src/core/render/diff/terminal/render-diff-terminal.ts';
import { renderReportHtml } from '../../../src/core/render/html/render-report-html.ts';
import { renderCommentMarkdown } from '../../../src/core/render/report/render-comment-markdown.ts';
import { renderReportMarkdown } from '../../../src/core/render/report/render-report-markdown.ts';
import { renderReportTerminal } from '../../../src/core/render/report/render-report-terminal.ts';
import type { Report } from '../../../src/core/report/report.ts';
import { memoryRevisions } from '../../memory-revisions.ts';
import { TELLTALES } from './telltales.ts';

const WIDE = { width: 400, colour: false };
const HOSTILE = [
  '',
  ' ',
  '=1+1',
  '<b>',
  '|',
  '`',
  '\\',
  '"',
  '\n',
  '@here',
  '\u202e',
  '…',
  'é',
  '12',
  'N/A',
];

/** A cell in which something may be planted, bare or in the midst of other text. */
const cell = fc
  .array(fc.oneof(fc.constantFrom(...TELLTALES.keys()), fc.constantFrom(...HOSTILE), fc.string()), {
    maxLength: 4,
  })
  .map((parts) => parts.join(' '));

const row = fc.tuple(cell, cell, cell);
const file = fc.record({
  header: fc.oneof(fc.constant(['id', 'phone', 'text']), row),
  rows: fc.array(row, { maxLength: 12 }),
});

describe('what is rendered', () => {
  it('never shows what was planted in rows, keys or headers', { timeout: 120_000 }, async () => {
    const change = fc.tuple(file, file, fc.constantFrom('csv', 'jsonl'));
    await fc.assert(
      fc.asyncProperty(change, async ([base, head, format]) => {
        // Rows in common, so that some are modified and some merely move.
        const rows = [...head.rows, ...base.rows.slice(0, 4)];
        const texts = await render(write(base, format), write({ ...head, rows }, format), format);
        for (const [place, text] of texts) {
          const seen = readable(text);
          for (const telltale of TELLTALES.values())
            expect(seen.includes(telltale) && `${place}: ${telltale}`).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('shows no text out of rows where the config hides them', async () => {
    const base = 'id,name,note\n1,Wanda Quist,old\n2,Wanda Quist,old\n3,Theo Blau,kept\n';
    const head = 'id,name,note\n1,Wanda Quist,new\n2,Edda Moll,old\n2,Theo Blau,kept\n';
    const texts = await render(base, head, 'csv', 'privacy: { rows: hide }\n');
    for (const [place, text] of texts) expect(/Quist|Moll|Blau/.test(text) && place).toBe(false);
  });

  it('names no value, label or group of hidden rows in what checks say', async () => {
    const row = (i: number, colour: string, source: string, size: number) =>
      `${i},Colour${colour},Source${source},${size},2020-01-01\n`;
    const rows = Array.from({ length: 400 }, (_, i) => row(i, 'ABC'[i % 3]!, 'KL'[i % 2]!, i % 97));
    const added = Array.from({ length: 300 }, (_, i) => row(1000 + i, 'A', 'M', 900 + (i % 9)));
    const header = 'id,label,source,size,date\n';
    const base = header + rows.join('');
    const head = header + rows.slice(3).join('').replaceAll('ColourC', 'ColourD') + added.join('');
    const config = (rows: string) =>
      `datasets: [{ path: '**/*.csv', label: label, source: source, time: date }]\nchecks: { data-freshness: on }\nprivacy: { rows: ${rows} }\n`;
    const quoted = /Colour[A-D]|Source[KLM]|> 9\d|1970-|2020-01/;
    const shown = await render(base, head, 'csv', config('show'));
    expect(shown.get('summary')).toMatch(quoted);
    const hidden = await render(base, head, 'csv', config('hide'));
    for (const [place, text] of hidden)
      expect(quoted.test(text) && `${place}: ${quoted.exec(text)}`).toBe(false);
    expect(hidden.get('summary')).toContain('Labels whose share shifts in label');
  });

  it('shows nothing of a hidden column, by whatever name head has it', async () => {
    const person = (i: number, note: string) => `${i},Quist ${i},${note}\n`;
    const rows = (note: string) => Array.from({ length: 30 }, (_, i) => person(i, note)).join('');
    const base = `id,name,note\n${rows('old')}`;
    const head = `id,who,note\n${rows('new')}40,Quist 40,added\n40,Quist 40,added\n`;
    const texts = await render(base, head, 'csv', 'privacy: { columns: [name] }\n');
    for (const [place, text] of texts) expect(text.includes('Quist') && place).toBe(false);
    expect(texts.get('summary')).toContain('added');
  });
});

function write(
  { header, rows }: { header: readonly string[]; rows: readonly (readonly string[])[] },
  format: string,
): string {
  if (format === 'jsonl') {
    const line = (cells: readonly string[]) =>
      JSON.stringify(Object.fromEntries(header.map((name, i) => [name, cells[i] ?? ''])));
    return rows.map((cells) => `${line(cells)}\n`).join('');
  }
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  return [header, ...rows].map((cells) => `${cells.map(quoted).join(',')}\n`).join('');
}

/** Everything that any shell shows of a change to one file and of another that is new, by place. */
async function render(
  base: string,
  head: string,
  format: string,
  config = '',
): Promise<Map<string, string>> {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const policy: [string, Uint8Array] = [CONFIG_PATH, bytes(config)];
  const revisions = memoryRevisions({
    base: new Map([[`data/a.${format}`, bytes(base)], policy]),
    head: new Map([[`data/a.${format}`, bytes(head)], [`data/b.${format}`, bytes(head)], policy]),
  });
  try {
    const result = await runCheck({ revisions, judgedBy: 'base', now: new Date(0) });
    return await renderResult(result);
  } finally {
    await revisions.close();
  }
}

async function renderResult({ report, diffs }: CheckResult): Promise<Map<string, string>> {
  const texts = new Map([
    ['report.json', JSON.stringify(report)],
    ['summary', renderReportMarkdown(report, diffs)],
    ['comment', renderCommentMarkdown(report, diffs, { marker: '<!-- m -->' })],
    ['terminal', renderReportTerminal(report, diffs, WIDE)],
    ['annotations', renderAnnotations(report).map(formatAnnotation).join('\n')],
    ['page', await pageOf(report, diffs)],
  ]);
  for (const [path, diff] of diffs) {
    texts.set(`diff as Markdown ${path}`, renderDiffMarkdown(diff, { maxRows: 20 }));
    texts.set(`diff on the terminal ${path}`, renderDiffTerminal(diff, { ...WIDE, maxRows: 20 }));
    const alone = reportOfDiff(diff, path, path);
    texts.set(`diff as a page ${path}`, await pageOf(alone, new Map([[path, diff]])));
  }
  return texts;
}

async function pageOf(report: Report, diffs: CheckResult['diffs']): Promise<string> {
  let page = '';
  for await (const piece of renderReportHtml(report, diffs)) page += piece;
  // The page's own script and style are the same whatever the data.
  return page.replace(/<script>.*?<\/script>/gs, '').replace(/<style>.*?<\/style>/gs, '');
}

/** A rendered text as a person reads it, its escaping taken back. */
function readable(text: string): string {
  return text
    .replace(/<\/?(?:ins|del|span|code|bdi)\b[^>]*>/g, '')
    .replace(/\\u003c/g, '<')
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
    .replace(/&amp;/g, '&')
    .replace(/\[-|-\]|\{\+|\+\}|\u200b/g, '');
}

import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { renderReportHtml } from '../core/render/html/render-report-html.ts';
import { renderReportMarkdown } from '../core/render/report/render-report-markdown.ts';
import type { CheckResult } from './check-result.ts';

/** Where a check's report was written. */
export interface ReportFiles {
  readonly json: string;
  readonly markdown: string;
  readonly html: string;
}

/** Writes `report.json`, `report.md` and `report.html` into a folder, which is made where it is not there. */
export async function writeReportFiles(
  { report, diffs }: CheckResult,
  folder: string,
): Promise<ReportFiles> {
  await mkdir(folder, { recursive: true });
  const files = {
    json: join(folder, 'report.json'),
    markdown: join(folder, 'report.md'),
    html: join(folder, 'report.html'),
  };
  await writeFile(files.json, `${JSON.stringify(report, null, 2)}\n`);
  await writeFile(files.markdown, renderReportMarkdown(report, diffs));
  await pipeline(Readable.from(renderReportHtml(report, diffs)), createWriteStream(files.html));
  return files;
}

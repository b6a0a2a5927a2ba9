import { createWriteStream } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { AuditReport } from '../../core/audit/score/audit-report.ts';
import { correctionsOfFile, isCorrectable } from '../../core/audit/score/corrections-of-file.ts';
import { writeChangeLines } from '../../core/diff/lines/write-change-lines.ts';
import { auditJson } from '../../core/render/audit/audit-json.ts';
import { disagreementsCsv } from '../../core/render/audit/disagreements-csv.ts';
import { renderAuditMarkdown } from '../../core/render/audit/render-audit-markdown.ts';
import { verdictsCsv } from '../../core/render/audit/verdicts-csv.ts';
import { digestOf } from '../../core/table/digest.ts';
import { countOf } from '../../core/words/count-of.ts';
import { pathWord } from '../../core/words/path-word.ts';
import { openDataset } from '../dataset/open-dataset.ts';
import { patchNames } from '../suggest-labels/patch-names.ts';
import type { Terminal } from '../terminal.ts';
import { SCORE_FILES } from './folder-names.ts';

/** What was written of an audit's score. */
export interface WrittenScore {
  /** Names of patches in the folder. */
  readonly patches: readonly string[];
  /** What to do next. */
  readonly next: readonly string[];
}

/** Writes the report of an audit, its verdicts, what is to be decided, and a patch for each file with corrections. */
export async function writeScore(
  report: AuditReport,
  { folder, config }: { readonly folder: string; readonly config: string | undefined },
  terminal: Terminal,
): Promise<WrittenScore> {
  const to = resolve(terminal.cwd, folder);
  await mkdir(to, { recursive: true });
  await writeFile(join(to, SCORE_FILES.verdicts), verdictsCsv(report));
  await writeFile(join(to, SCORE_FILES.disagreements), disagreementsCsv(report));
  const { patches, next } = await writePatches(report, folder, config, terminal);
  const open = report.errors?.open ?? 0;
  const steps = [
    ...(open > 0
      ? [
          `${countOf(open, 'row')} to decide: fill in the column decision of ${folder}/${SCORE_FILES.disagreements}, and score again.`,
        ]
      : []),
    ...next,
  ];
  const json = auditJson(report, patches);
  await writeFile(join(to, SCORE_FILES.json), `${JSON.stringify(json, null, 2)}\n`);
  await writeFile(join(to, SCORE_FILES.markdown), renderAuditMarkdown(report, steps));
  return { patches, next: steps };
}

async function writePatches(
  report: AuditReport,
  folder: string,
  config: string | undefined,
  { cwd }: Terminal,
): Promise<WrittenScore> {
  const { key, rows } = report;
  const to = resolve(cwd, folder);
  const names = patchNames(key.files.map(({ path }) => path));
  // One of an earlier score would say what experts no longer do.
  for (const name of names) await rm(join(to, name), { force: true });
  const count = rows.filter(isCorrectable).length;
  if (count === 0) return { patches: [], next: [] };
  const lost = (why: string): WrittenScore => ({
    patches: [],
    next: [`${countOf(count, 'correction')} could not be written as a patch: ${why}`],
  });
  const dataset = await openDataset(cwd, key.dataset, { config }).catch((error: unknown) =>
    error instanceof Error ? error : Promise.reject(error),
  );
  if (dataset instanceof Error) return lost(`${dataset.message} Run this where the audit began.`);
  try {
    const patches: string[] = [];
    const next: string[] = [];
    for (const [place, { path, digest }] of key.files.entries()) {
      if (!rows.some((row) => row.row.file === place && isCorrectable(row))) continue;
      const file = dataset.files.find((each) => each.path === path);
      if (!file || (await digestOf(file.source)) !== digest) {
        next.push(
          `${path} has changed since the audit began, so it has no patch: verdicts.csv names the rows.`,
        );
        continue;
      }
      if (file.table.format === 'xlsx') {
        next.push(`${path} is a workbook, which Assay does not write, so it has no patch.`);
        continue;
      }
      const column = file.table.columns.indexOf(key.ask.column);
      const diff = await correctionsOfFile(file.table, place, column, rows);
      await pipeline(
        Readable.from(writeChangeLines(diff, digest)),
        createWriteStream(join(to, names[place]!)),
      );
      patches.push(names[place]!);
      next.push(
        `Correct ${countOf(diff.changes.length, 'row')}: assay apply ${pathWord(path)} ${pathWord(`${folder}/${names[place]!}`)} --output ${pathWord(path)}`,
      );
    }
    return { patches, next };
  } finally {
    await dataset.close();
  }
}

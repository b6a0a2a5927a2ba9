import { createWriteStream } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { writeChangeLines } from '../../core/diff/lines/write-change-lines.ts';
import { correctLabels } from '../../core/labels/suggestions/correct-labels.ts';
import { flagList } from '../../core/labels/suggestions/flag-list.ts';
import { reviewList } from '../../core/labels/suggestions/review-list.ts';
import type { ShownSuggestions } from '../../core/labels/suggestions/shown-suggestion.ts';
import { suggestionsJson } from '../../core/labels/suggestions/suggestions-json.ts';
import { digestOf } from '../../core/table/digest.ts';
import type { Terminal } from '../terminal.ts';
import type { FoundSuggestions } from './find-suggestions.ts';
import { patchNames } from './patch-names.ts';

/**
 * Writes `suggestions.json`, `review.csv`, `flags.csv` and a patch for each file with suggestions into a folder, which is
 * made where it is not there. A workbook has no patch, since Assay does not write workbooks; that is told.
 */
export async function writeSuggestions(
  found: FoundSuggestions,
  shown: ShownSuggestions,
  folder: string,
  terminal: Terminal,
): Promise<void> {
  const { files, rows, suggestions } = found;
  const to = resolve(terminal.cwd, folder);
  await mkdir(to, { recursive: true });
  const json = suggestionsJson(found, suggestions);
  await writeFile(join(to, 'suggestions.json'), `${JSON.stringify(json, null, 2)}\n`);
  await writeFile(join(to, 'review.csv'), reviewList(shown));
  await writeFile(join(to, 'flags.csv'), flagList(files, rows, suggestions.suggestions));
  const names = patchNames(files.map(({ path }) => path));
  for (const [place, file] of files.entries()) {
    const patch = join(to, names[place]!);
    const diff = await correctLabels(file, place, rows, suggestions.suggestions);
    // One of an earlier run would say what is no longer suggested.
    await rm(patch, { force: true });
    if (diff.changes.length === 0) continue;
    if (file.table.format === 'xlsx') {
      terminal.err(`assay: ${file.path} is a workbook, which Assay does not write: no patch\n`);
      continue;
    }
    const lines = writeChangeLines(diff, await digestOf(file.source));
    await pipeline(Readable.from(lines), createWriteStream(patch));
  }
  terminal.err(`The suggestions are in ${folder}.\n`);
}

import { createWriteStream } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { AssayError } from '../../core/assay-error.ts';
import { writeChangeLines } from '../../core/diff/lines/write-change-lines.ts';
import { correctLabels } from '../../core/labels/suggestions/correct-labels.ts';
import { flagList } from '../../core/labels/suggestions/flag-list.ts';
import { reviewList } from '../../core/labels/suggestions/review-list.ts';
import type { ShownSuggestions } from '../../core/labels/suggestions/shown-suggestion.ts';
import { suggestionsJson } from '../../core/labels/suggestions/suggestions-json.ts';
import { digestOf } from '../../core/table/digest.ts';
import { isSameFile } from '../is-same-file.ts';
import type { Terminal } from '../terminal.ts';
import type { FoundSuggestions } from './find-suggestions.ts';
import { patchNames } from './patch-names.ts';

/**
 * Writes `suggestions.json`, `review.csv`, `flags.csv` and a patch for each file with suggestions into a folder, which is
 * made where it is not there. A workbook has no patch, since Assay does not write workbooks; that is told.
 *
 * @param inputs What the command read, which is never overwritten.
 * @throws {AssayError} `bad-arguments` where a file of the folder is one of those, or cannot be written.
 */
export async function writeSuggestions(
  found: FoundSuggestions,
  shown: ShownSuggestions,
  folder: string,
  inputs: readonly string[],
  terminal: Terminal,
): Promise<void> {
  if (folder.trim() === '') throw cannotWrite('an empty name', 'it names no folder');
  const names = ['suggestions.json', 'review.csv', 'flags.csv', ...patchesOf(found)];
  for (const name of names) await refuseInputs(resolve(terminal.cwd, folder, name), name, inputs);
  try {
    await writeAll(found, shown, folder, terminal);
  } catch (cause) {
    if (!(cause instanceof Error && 'syscall' in cause)) throw cause;
    throw cannotWrite(folder, cause.message, cause);
  }
}

const patchesOf = ({ files }: FoundSuggestions) => patchNames(files.map(({ path }) => path));

async function refuseInputs(path: string, name: string, inputs: readonly string[]): Promise<void> {
  for (const input of inputs) {
    if (!(await isSameFile(path, input))) continue;
    throw new AssayError('bad-arguments', `${name} in the folder of --output is what is read.`, {
      hint: 'Give --output another folder, such as suggestions.',
    });
  }
}

function cannotWrite(folder: string, why: string, cause?: Error): AssayError {
  return new AssayError('bad-arguments', `${folder} cannot be written: ${why}`, {
    hint: 'Give --output a folder that may be written.',
    cause,
  });
}

async function writeAll(
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
  const names = patchesOf(found);
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

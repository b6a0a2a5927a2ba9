import { createReadStream } from 'node:fs';
import { AssayError } from '../core/assay-error.ts';
import type { ChangeLine, HeaderLine } from '../core/diff/lines/change-line.ts';
import { readChangeLine, readHeaderLine } from '../core/diff/lines/read-change-lines.ts';

/**
 * Reads a file of changes.
 *
 * @throws {AssayError} `missing-file` where it cannot be read, `bad-input` naming the line that is no change, or
 *   where the summary is missing because the file was cut short.
 */
export async function readChanges(
  path: string,
): Promise<{ header: HeaderLine; changes: ChangeLine[] }> {
  let header: HeaderLine | undefined;
  let complete = false;
  const changes: ChangeLine[] = [];
  let lineNumber = 0;
  try {
    for await (const line of linesOf(createReadStream(path, 'utf8'))) {
      lineNumber++;
      if (!header) {
        header = readHeaderLine(line);
        continue;
      }
      if (line === '') continue;
      const change = readChangeLine(line, lineNumber);
      if (change) changes.push(change);
      else complete = true;
    }
  } catch (error) {
    if (error instanceof AssayError) throw error;
    throw new AssayError('missing-file', `The changes in ${path} cannot be read.`, {
      hint: 'Name a file made with `assay diff --format jsonl`.',
      cause: error,
    });
  }
  if (!header || !complete) {
    throw new AssayError(
      'bad-input',
      `The changes in ${path} end early: there is no ${header ? 'summary' : 'header'} line.`,
      {
        hint: 'Make them again with `assay diff --format jsonl`.',
      },
    );
  }
  return { header, changes };
}

// Node's readline also ends a line at U+2028, which JSON allows inside text.
async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

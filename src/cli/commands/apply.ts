import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Command } from 'commander';
import { AssayError } from '../../core/assay-error.ts';
import { applyChanges } from '../../core/diff/lines/apply-changes.ts';
import { digestOf } from '../../core/table/digest.ts';
import { writeTable } from '../../core/table/write-table.ts';
import { compressBytes } from '../../revisions/compression/compress-bytes.ts';
import { hintsOf } from '../hints-of.ts';
import { openData } from '../open-data.ts';
import { readChanges } from '../read-changes.ts';
import type { ExitCode } from '../runner.ts';
import type { Terminal } from '../terminal.ts';

/** `assay apply`: head again, from base and the changes between the two. */
export function addApply(
  program: Command,
  terminal: Terminal,
  finish: (code: ExitCode) => void,
): void {
  program
    .command('apply')
    .description(
      'Write the head file again from the base file and the changes that `assay diff --format jsonl` gave.',
    )
    .argument('<base>', 'the base file, or a file of a revision such as main:data/tickets.csv')
    .argument('<changes>', 'the changes, a .jsonl file')
    .option('--output <file>', 'where to write (default: standard output)')
    .action(async (base: string, changes: string, options: { output?: string }) => {
      await apply(base, changes, options.output, terminal);
      finish(0);
    });
}

async function apply(
  baseSpec: string,
  changesPath: string,
  output: string | undefined,
  terminal: Terminal,
): Promise<void> {
  const { header, changes } = await readChanges(resolve(terminal.cwd, changesPath));
  const { format } = header.base_dialect;
  if (format !== header.head_dialect.format) {
    throw new AssayError(
      'unsupported',
      `The changes lead from ${format} to ${header.head_dialect.format}.`,
      {
        hint: 'Changes can be applied between files of one format.',
      },
    );
  }
  const base = await openData(terminal.cwd, baseSpec, hintsOf(header.base_dialect));
  try {
    const table = [...base.tables.values()][0]!;
    const rows = applyChanges(table, await digestOf(base.source), header, changes);
    const dialect = header.head_dialect;
    const bytes = compressBytes(
      dialect.compression,
      writeTable(dialect, header.head_columns, rows),
    );
    if (output === undefined) for await (const chunk of bytes) await terminal.out(chunk);
    else await writeWhole(resolve(terminal.cwd, output), bytes);
  } finally {
    await base.close();
  }
}

/** Writes a file so that it is there whole or not at all. */
async function writeWhole(path: string, bytes: AsyncIterable<Uint8Array>): Promise<void> {
  const partial = `${path}.partial`;
  try {
    await pipeline(Readable.from(bytes, { objectMode: false }), createWriteStream(partial));
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

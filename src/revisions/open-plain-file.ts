import { createReadStream, type Stats } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { AssayError } from '../core/assay-error.ts';
import { openFileSource } from './bytes/open-file-source.ts';
import { type DataContext, spoolData } from './data-context.ts';
import { openData } from './open-data.ts';
import type { RevisionFile } from './revisions.ts';

/**
 * Opens a file that the user names, links followed. A pipe, such as a shell's `<(…)`, is read to its end.
 *
 * @throws {AssayError} `missing-file`, or `bad-input` for a folder.
 */
export async function openPlainFile(path: string, context: DataContext): Promise<RevisionFile> {
  const stats = await needFile(path);
  if (!stats.isFile()) {
    return openData(path, await spoolData(createReadStream(path), context), context);
  }
  const handle = await open(path, 'r').catch((cause: unknown) => {
    throw new AssayError('missing-file', `${path} cannot be opened.`, {
      hint: 'See that you may read it.',
      cause,
    });
  });
  context.closers.add(() => handle.close());
  return openData(path, openFileSource(handle, stats.size), context);
}

/**
 * Sees that a path the user names leads to something with bytes.
 *
 * @throws {AssayError} like {@link openPlainFile}, and `unsupported` for `-`.
 */
export async function needFile(path: string): Promise<Stats> {
  if (path === '-') {
    throw new AssayError('unsupported', 'Standard input (`-`) is not supported.', {
      hint: 'Write the data to a file and name it, or use `<(command)` where the shell has it.',
    });
  }
  const stats = await stat(path).catch((cause: unknown) => {
    throw new AssayError('missing-file', `There is no file ${path}.`, {
      hint: 'Name a file, or a file of a revision as in HEAD~1:data/x.csv.',
      cause,
    });
  });
  if (!stats.isDirectory()) return stats;
  throw new AssayError('bad-input', `${path} is a folder.`, { hint: 'Name a file in it.' });
}

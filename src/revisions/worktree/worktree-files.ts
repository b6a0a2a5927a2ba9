import { openFileSource } from '../bytes/open-file-source.ts';
import type { DataContext } from '../data-context.ts';
import { checkTextSize, decodeText } from '../decode-text.ts';
import { openData } from '../open-data.ts';
import type { RevisionFile } from '../revisions.ts';
import { openWorktreeFile } from './open-worktree-file.ts';

/** The files of a work tree, as they are on disk. */
export class WorktreeFiles {
  readonly #root: string;
  readonly #context: DataContext;

  constructor(root: string, context: DataContext) {
    this.#root = root;
    this.#context = context;
  }

  /** A file of the work tree, opened as data. */
  async open(path: string): Promise<RevisionFile> {
    const entry = await openWorktreeFile(this.#root, path);
    if (entry.kind !== 'file') return { kind: entry.kind };
    this.#context.closers.add(() => entry.handle.close());
    return openData(path, openFileSource(entry.handle, entry.byteLength), this.#context);
  }

  /**
   * A small text file of the work tree, undefined where there is none.
   *
   * @throws {AssayError} `bad-input` where it is larger than 1 MiB.
   */
  async readText(path: string): Promise<string | undefined> {
    const entry = await openWorktreeFile(this.#root, path);
    if (entry.kind !== 'file') return undefined;
    try {
      checkTextSize(path, entry.byteLength);
      return decodeText(await entry.handle.readFile());
    } finally {
      await entry.handle.close();
    }
  }
}

import { AssayError } from '../../core/assay-error.ts';
import { type DataContext, spoolData } from '../data-context.ts';
import { checkTextSize, decodeText } from '../decode-text.ts';
import { openData } from '../open-data.ts';
import type { RevisionFile } from '../revisions.ts';
import type { GitObject, GitObjects } from './git-objects.ts';
import { TreeWalker } from './tree-walker.ts';

/** The files of commits, as stored: whatever the work tree holds has no part in it. */
export class CommitFiles {
  readonly #objects: GitObjects;
  readonly #trees: TreeWalker;
  readonly #context: DataContext;

  constructor(objects: GitObjects, context: DataContext) {
    this.#objects = objects;
    this.#trees = new TreeWalker(objects);
    this.#context = context;
  }

  /** A file of a commit (id), opened as data. */
  async open(commit: string, path: string): Promise<RevisionFile> {
    const entry = await this.#trees.find(commit, path);
    if (!entry || entry.kind === 'folder') return { kind: 'absent' };
    if (entry.kind !== 'file') return { kind: entry.kind };
    // Only the raw bytes are read while Git waits; expanding and downloading come after.
    const source = await this.#objects.read(entry.id, (object) =>
      spoolData(blobOf(object, path).bytes, this.#context),
    );
    return openData(path, source, this.#context, `git:${entry.id}`);
  }

  /**
   * A small text file of a commit (id), undefined where there is none.
   *
   * @throws {AssayError} `bad-input` where it is larger than 1 MiB.
   */
  async readText(commit: string, path: string): Promise<string | undefined> {
    const entry = await this.#trees.find(commit, path);
    if (entry?.kind !== 'file') return undefined;
    return this.#objects.read(entry.id, async (object) => {
      const { size, bytes } = blobOf(object, path);
      checkTextSize(path, size);
      const chunks: Uint8Array[] = [];
      for await (const chunk of bytes) chunks.push(chunk);
      return decodeText(Buffer.concat(chunks));
    });
  }
}

function blobOf(object: GitObject | undefined, path: string): GitObject {
  if (object?.type === 'blob') return object;
  throw new AssayError('git-failed', `The content of ${path} is missing from the repository.`, {
    hint: 'Run `git fsck`; in a partial clone, see that its remote can be reached.',
  });
}

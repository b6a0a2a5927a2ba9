import type { GitHub } from '../github/port.ts';
import { type DataContext, spoolData } from './data-context.ts';
import { checkTextSize, decodeText } from './decode-text.ts';
import type { NamedCommit } from './git/git-revisions.ts';
import { openData } from './open-data.ts';
import type { ChangedFile, RevisionFile, Revisions, Side } from './revisions.ts';

/** Revisions that GitHub knows: commits or branches. */
export interface GitHubRevisionsOptions {
  readonly github: Pick<GitHub, 'mergeBase' | 'compare' | 'files' | 'file' | 'link'>;
  readonly base: Required<NamedCommit>;
  readonly head: Required<NamedCommit>;
  /** The commit or branch whose config judges. */
  readonly policy: string;
}

/**
 * Reads base and head through GitHub, for a checkout that lacks their history. Base is the merge base.
 *
 * @throws {AssayError} where GitHub cannot be asked or does not know them.
 */
export async function openGitHubRevisions(
  options: GitHubRevisionsOptions,
  context: DataContext,
): Promise<Revisions> {
  const { github, head, policy } = options;
  const mergeBase = await github.mergeBase(options.base.commit, head.commit);
  const base = { name: options.base.name, commit: mergeBase };
  const commits = { base: mergeBase, head: head.commit, policy };
  return {
    base,
    head,
    changedFiles: (): Promise<readonly ChangedFile[]> => listFiles(github, mergeBase, head.commit),
    list: (side: Side) => github.files(commits[side]),
    async open(side: Side, path: string): Promise<RevisionFile> {
      const bytes = await github.file(path, commits[side]);
      if (!bytes) return { kind: (await github.link(path, commits[side])) ?? 'absent' };
      return openData(path, await spoolData(once(bytes), context), context);
    },
    async readText(side, path) {
      const bytes = await github.file(path, commits[side]);
      if (!bytes) return undefined;
      checkTextSize(path, bytes.length);
      return decodeText(bytes);
    },
    close: () => context.closers.closeAll(),
  };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function listFiles(
  github: Pick<GitHub, 'compare'>,
  base: string,
  head: string,
): Promise<ChangedFile[]> {
  const files = await github.compare(base, head);
  return files
    .map(({ path, previousPath, status }): ChangedFile => {
      if (status === 'added') return { path, status };
      return { path, basePath: previousPath ?? path, status };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

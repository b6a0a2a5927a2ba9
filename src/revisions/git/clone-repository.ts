import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runGit } from './run-git.ts';

/** Cloning the history of a large repository takes its time; half an hour is a hanging connection. */
const TIMEOUT = 1_800_000;

/** A clone in a temporary folder. */
export interface TemporaryClone {
  readonly folder: string;
  remove(): Promise<void>;
}

/**
 * Clones a repository's default branch without a work tree; Git fetches file contents as they are asked for, where the
 * server can do that. Only transports that start no program are allowed.
 *
 * @param url where it is: an address, or a folder
 * @throws {AssayError} `git-failed`.
 */
export async function cloneRepository(url: string): Promise<TemporaryClone> {
  const folder = await mkdtemp(join(tmpdir(), 'assay-clone-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const options = ['--quiet', '--bare', '--single-branch', '--filter=blob:none'];
    await runGit(folder, ['clone', ...options, '--', url, '.'], {
      remote: true,
      timeout: TIMEOUT,
      env: { GIT_ALLOW_PROTOCOL: 'https:http:ssh:git:file' },
    });
    return { folder, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

import { AssayError } from '../../core/assay-error.ts';
import { type RunGitOptions, streamGit } from './stream-git.ts';

/**
 * Runs Git and gives its whole standard output, without the line ending at its end.
 *
 * @throws {AssayError} `git-failed`.
 */
export async function runGit(
  folder: string,
  args: readonly string[],
  options: RunGitOptions = {},
): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of streamGit(folder, args, options)) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8').replace(/\n$/, '');
}

/** Runs Git like {@link runGit}, and gives undefined where it fails. */
export async function tryGit(
  folder: string,
  args: readonly string[],
  options: RunGitOptions = {},
): Promise<string | undefined> {
  try {
    return await runGit(folder, args, options);
  } catch (error) {
    if (error instanceof AssayError && error.code === 'git-failed') return undefined;
    throw error;
  }
}

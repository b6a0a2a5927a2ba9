import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { CONFIG_PATH } from '../check/load-config.ts';
import { AssayError } from '../core/assay-error.ts';
import { findRepository } from '../revisions/git/find-repository.ts';

/**
 * The config as it is on disk, committed or not: the one a person has at hand when they run a command.
 *
 * @param option What `--config` names, from the current folder.
 * @returns Its text is undefined where no option was given and the repository has no config.
 * @throws {AssayError} `missing-file` where the option names no file.
 */
export async function readConfigText(
  cwd: string,
  option: string | undefined,
): Promise<{ path: string; text: string | undefined }> {
  if (option !== undefined) {
    const text = await readFile(resolve(cwd, option), 'utf8').catch((cause) => {
      const hint = 'Name a file, or leave --config out.';
      throw new AssayError('missing-file', `The config ${option} cannot be read.`, { hint, cause });
    });
    return { path: option, text };
  }
  const { folder } = await findRepository(cwd);
  const text = await readFile(join(folder, CONFIG_PATH), 'utf8').catch(() => undefined);
  return { path: CONFIG_PATH, text };
}

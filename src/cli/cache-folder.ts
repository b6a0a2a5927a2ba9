import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { folderCache } from '../check/profile/folder-cache.ts';
import type { ProfileCache } from '../check/profile/profile-cache.ts';
import type { Terminal } from './terminal.ts';

/**
 * Where the command line keeps profiles of large files: the folder that `ASSAY_CACHE` names, else `assay` in the user's cache folder;
 * undefined where `ASSAY_CACHE` is `off`.
 */
export function profileCache({
  cwd,
  env,
}: Pick<Terminal, 'cwd' | 'env'>): ProfileCache | undefined {
  const named = env['ASSAY_CACHE'];
  if (named === 'off') return undefined;
  if (named) return folderCache(resolve(cwd, named));
  return folderCache(join(env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'assay'));
}

import { existsSync } from 'node:fs';
import { win32 } from 'node:path';

/**
 * The program to start for Git. Windows would look in the working folder before the `PATH`, and a repository
 * may hold a `git.exe` of its own: there, the first absolute folder of the `PATH` that has one decides.
 */
export function findGit(
  platform: NodeJS.Platform = process.platform,
  path: string = process.env['PATH'] ?? '',
  exists: (file: string) => boolean = existsSync,
): string {
  if (platform !== 'win32') return 'git';
  const folders = path.split(win32.delimiter).filter((folder) => win32.isAbsolute(folder));
  const found = folders.map((folder) => win32.join(folder, 'git.exe')).find(exists);
  return found ?? 'git-not-found.exe';
}

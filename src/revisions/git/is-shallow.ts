import { runGit } from './run-git.ts';

/** Whether a repository lacks the older part of its history, as `git clone --depth` leaves it. */
export async function isShallow(folder: string): Promise<boolean> {
  return (await runGit(folder, ['rev-parse', '--is-shallow-repository'])) === 'true';
}

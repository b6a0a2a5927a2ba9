import { tryGit } from './run-git.ts';

/** A remote of a repository: where it fetches from. */
export interface Remote {
  readonly name: string;
  /** As configured, `insteadOf` rewritten; may hold credentials. */
  readonly url: string;
}

/** The remote called `origin`, else the first one; undefined where the repository has none. */
export async function findRemote(folder: string): Promise<Remote | undefined> {
  const names = (await tryGit(folder, ['remote']))?.split('\n').filter(Boolean) ?? [];
  const name = names.includes('origin') ? 'origin' : names[0];
  if (name === undefined) return undefined;
  const url = await tryGit(folder, ['remote', 'get-url', '--end-of-options', name]);
  return url ? { name, url } : undefined;
}

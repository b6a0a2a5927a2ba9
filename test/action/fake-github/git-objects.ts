import { execFileSync } from 'node:child_process';

/** Runs git in a repository and gives its output as bytes; undefined where git says no. */
export function git(gitDir: string, ...args: readonly string[]): Buffer | undefined {
  try {
    return execFileSync('git', ['-C', gitDir, ...args], {
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return undefined;
  }
}

/** The same, as text without the last line's end. */
export function gitText(gitDir: string, ...args: readonly string[]): string | undefined {
  return git(gitDir, ...args)
    ?.toString('utf8')
    .trimEnd();
}

export interface ListedFile {
  readonly path: string;
  readonly mode: string;
  readonly type: string;
  readonly sha: string;
  readonly size?: number;
}

/** A tree's entries as GitHub lists them. */
export function listTree(
  gitDir: string,
  tree: string,
  recursive: boolean,
): ListedFile[] | undefined {
  const listing = gitText(gitDir, 'ls-tree', '-z', '-l', ...(recursive ? ['-r', '-t'] : []), tree);
  return listing
    ?.split('\0')
    .filter(Boolean)
    .map((line) => {
      const [facts = '', path = ''] = line.split('\t');
      const [mode = '', type = '', sha = '', size = ''] = facts.split(/ +/);
      return { path, mode, type, sha, ...(size === '-' ? {} : { size: Number(size) }) };
    });
}

const STATUSES: Readonly<Record<string, string>> = {
  A: 'added',
  D: 'removed',
  M: 'modified',
  R: 'renamed',
  T: 'changed',
};

/** Files that differ between two commits, as GitHub's compare lists them: 300 at most. */
export function listChanges(gitDir: string, base: string, head: string) {
  const fields =
    gitText(gitDir, 'diff', '-z', '-M', '--name-status', base, head)?.split('\0') ?? [];
  const changes: { status: string; filename: string; previous_filename?: string }[] = [];
  for (let i = 0; fields[i]; ) {
    const letter = fields[i]?.[0] ?? '';
    const status = STATUSES[letter] ?? 'modified';
    if (letter === 'R') {
      changes.push({
        status,
        previous_filename: fields[i + 1] ?? '',
        filename: fields[i + 2] ?? '',
      });
      i += 3;
    } else {
      changes.push({ status, filename: fields[i + 1] ?? '' });
      i += 2;
    }
  }
  return changes.slice(0, 300);
}

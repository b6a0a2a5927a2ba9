import { runGit } from './run-git.ts';

/** A file that differs between two commits. */
export interface FileChange {
  readonly sha: string;
  readonly filename: string;
  readonly previous_filename?: string;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'changed';
  readonly additions: number;
  readonly deletions: number;
  /** Left out where there is none to show: binary, or more than GitHub gives. */
  readonly patch?: string;
}

const STATUSES: Readonly<Record<string, FileChange['status']>> = {
  A: 'added',
  D: 'removed',
  M: 'modified',
  R: 'renamed',
  T: 'changed',
};

/** GitHub leaves longer patches out. */
const MAX_PATCH_BYTES = 500_000;

/** Files that differ between two commits, by path. */
export async function listChanges(
  gitDir: string,
  base: string,
  head: string,
): Promise<readonly FileChange[]> {
  const diff = ['diff', '--no-color', '--no-ext-diff', '-M', '--full-index'];
  const [raw, numbers, text] = await Promise.all([
    runGit(gitDir, [...diff, '--raw', '-z', '--abbrev=40', base, head]),
    runGit(gitDir, [...diff, '--numstat', '-z', base, head]),
    runGit(gitDir, [...diff, base, head]),
  ]);
  const patches = splitPatches(text?.toString('utf8') ?? '');
  const counts = splitNumbers(numbers?.toString('utf8') ?? '');
  return splitRaw(raw?.toString('utf8') ?? '').map((change, i) => {
    const [additions = 0, deletions = 0] = counts[i] ?? [];
    const patch = patches[i];
    const shown = patch !== undefined && patch.length <= MAX_PATCH_BYTES;
    return { ...change, additions, deletions, ...(shown ? { patch } : {}) };
  });
}

function splitRaw(raw: string) {
  const fields = raw.split('\0');
  const changes: Pick<FileChange, 'sha' | 'status' | 'filename' | 'previous_filename'>[] = [];
  for (let i = 0; fields[i]; ) {
    const [, , before = '', after = '', letter = ''] = (fields[i] ?? '').split(' ');
    const status = STATUSES[letter[0] ?? ''] ?? 'modified';
    const first = fields[i + 1] ?? '';
    const sha = status === 'removed' ? before : after;
    const renamed = letter.startsWith('R');
    const names = renamed
      ? { filename: fields[i + 2] ?? '', previous_filename: first }
      : { filename: first };
    changes.push({ sha, status, ...names });
    i += renamed ? 3 : 2;
  }
  return changes;
}

function splitNumbers(text: string): number[][] {
  const fields = text.split('\0');
  const counts: number[][] = [];
  for (let i = 0; fields[i]; ) {
    const [added = '', removed = '', path] = (fields[i] ?? '').split('\t');
    counts.push([Number(added) || 0, Number(removed) || 0]);
    // A rename has its two names in the fields after.
    i += path === '' ? 3 : 1;
  }
  return counts;
}

/** The hunks of each file; undefined for a file without any. */
function splitPatches(text: string): (string | undefined)[] {
  return text
    .split(/^(?=diff --git )/m)
    .filter(Boolean)
    .map((one) => {
      const start = /^@@ /m.exec(one)?.index;
      return start === undefined ? undefined : one.slice(start).replace(/\n$/, '');
    });
}

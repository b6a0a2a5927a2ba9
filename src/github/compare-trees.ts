import type { ComparedFile } from './port.ts';
import type { TreeEntry } from './response-schemas.ts';

/**
 * The files that differ between two listings, ordered by path. A file that is gone and one of the same content
 * that came are one renamed file; with several of the same content, the first by path pair first.
 */
export function compareTrees(
  base: readonly TreeEntry[],
  head: readonly TreeEntry[],
): ComparedFile[] {
  const before = new Map(base.map((entry) => [entry.path, entry]));
  const after = new Map(head.map((entry) => [entry.path, entry]));
  const gone = byContent(base.filter((entry) => !after.has(entry.path)));

  const compared: ComparedFile[] = [];
  for (const { path, sha, mode } of [...head].sort(byPath)) {
    const old = before.get(path);
    if (old) {
      if (old.sha !== sha || old.mode !== mode) compared.push({ path, status: 'modified' });
      continue;
    }
    const previousPath = gone.get(sha)?.shift();
    compared.push(
      previousPath === undefined
        ? { path, status: 'added' }
        : { path, previousPath, status: 'renamed' },
    );
  }
  for (const paths of gone.values())
    for (const path of paths) compared.push({ path, status: 'removed' });
  return compared.sort(byPath);
}

function byContent(entries: readonly TreeEntry[]): Map<string, string[]> {
  const paths = new Map<string, string[]>();
  for (const { path, sha } of [...entries].sort(byPath)) {
    const known = paths.get(sha);
    if (known) known.push(path);
    else paths.set(sha, [path]);
  }
  return paths;
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : Number(a.path > b.path);
}

/**
 * A path of a descriptor as one from the repository's root; undefined for an address, and for a path that leads out of
 * the repository.
 *
 * @param folder that of the descriptor, empty for the root
 * @example
 * resolvePath('data', '../tables/a.csv') // 'tables/a.csv'
 * resolvePath('data', 'https://example.org/a.csv') // undefined
 */
export function resolvePath(folder: string, path: string): string | undefined {
  if (path.startsWith('/') || isAddress(path)) return undefined;
  const steps: string[] = [];
  for (const step of [...folder.split('/'), ...path.split('/')]) {
    if (step === '' || step === '.') continue;
    if (step !== '..') steps.push(step);
    else if (steps.pop() === undefined) return undefined;
  }
  return steps.length > 0 ? steps.join('/') : undefined;
}

/** Whether a path is an address rather than a file of the repository. */
export function isAddress(path: string): boolean {
  return /^[a-z][a-z\d+.-]*:/i.test(path);
}

/**
 * The folder of a file, empty for the root.
 *
 * @example
 * folderOf('data/a.csv') // 'data'
 */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

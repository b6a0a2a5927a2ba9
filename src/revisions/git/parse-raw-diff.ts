import type { ChangedFile } from '../revisions.ts';

/**
 * Reads what `git diff --raw -z` writes: a header such as `:100644 100644 <id> <id> R087`, then one path, or
 * two for a rename. An unmerged file counts as modified, once.
 *
 * @param fields the texts between the zero bytes.
 */
export async function parseRawDiff(fields: AsyncIterable<string>): Promise<ChangedFile[]> {
  const files = new Map<string, ChangedFile>();
  const iterator = fields[Symbol.asyncIterator]();
  const next = async () => {
    const { done, value } = await iterator.next();
    return done ? undefined : value;
  };
  for (let header = await next(); header !== undefined; header = await next()) {
    const letter = header.slice(header.lastIndexOf(' ') + 1, header.lastIndexOf(' ') + 2);
    const first = await next();
    const second = letter === 'R' || letter === 'C' ? await next() : first;
    if (!header.startsWith(':') || first === undefined || second === undefined) {
      throw new Error(`git diff wrote something unexpected: ${header.slice(0, 100)}`);
    }
    files.set(second, changedFile(letter, first, second));
  }
  return [...files.values()];
}

function changedFile(letter: string, first: string, second: string): ChangedFile {
  if (letter === 'A' || letter === 'C') return { path: second, status: 'added' };
  if (letter === 'D') return { path: first, basePath: first, status: 'removed' };
  if (letter === 'R') return { path: second, basePath: first, status: 'renamed' };
  return { path: first, basePath: first, status: 'modified' };
}

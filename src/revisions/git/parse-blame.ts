import type { LineOrigin } from '../revisions.ts';

const ENTRY = /^([0-9a-f]{40,64}) \d+ (\d+) (\d+)$/;
const UNCOMMITTED = /^0+$/;

/**
 * Reads what `git blame --incremental` writes: by line, the commit that it came with and its author's name. Lines that
 * are not committed yet are left out.
 *
 * @param skipBoundary Whether to leave out lines of commits at which history ends: in a shallow clone they may be
 *   older than what is there.
 */
export function parseBlame(text: string, skipBoundary: boolean): Map<number, LineOrigin> {
  const authors = new Map<string, string>();
  const boundaries = new Set<string>();
  const lines = new Map<number, string>();
  let commit = '';
  for (const line of text.split('\n')) {
    const entry = ENTRY.exec(line);
    if (entry) {
      const [, id = '', first, count] = entry;
      commit = id;
      for (let i = 0; i < Number(count); i++) lines.set(Number(first) + i, commit);
    } else if (line.startsWith('author ')) authors.set(commit, line.slice('author '.length));
    else if (line === 'boundary') boundaries.add(commit);
  }
  const origins = new Map<number, LineOrigin>();
  for (const [line, id] of lines) {
    if (UNCOMMITTED.test(id) || (skipBoundary && boundaries.has(id))) continue;
    origins.set(line, { commit: id, ...authorOf(authors.get(id)) });
  }
  return origins;
}

/** An author's name; none where it is an address, which is nobody's business. */
function authorOf(name: string | undefined): { author?: string } {
  return name === undefined || name === '' || name.includes('@') ? {} : { author: name };
}

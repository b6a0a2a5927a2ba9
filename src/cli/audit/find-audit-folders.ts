import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { KEY_FILE } from './folder-names.ts';

/** More folders than this are not looked into for a hint. */
const MOST_LOOKED_INTO = 200;

/** The folders of audits right under some folders, as they are named from the working directory. */
export async function findAuditFolders(
  cwd: string,
  under: readonly string[],
): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const folder of under) {
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
    for (const entry of entries.filter((each) => each.isDirectory()).slice(0, MOST_LOOKED_INTO)) {
      const at = join(folder, entry.name);
      const files = await readdir(at).catch(() => [] as string[]);
      if (files.includes(KEY_FILE)) found.add(relative(cwd, at));
    }
  }
  return [...found].sort();
}

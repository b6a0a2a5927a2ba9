import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { AssayError } from '../../core/assay-error.ts';
import type { AuditKey } from '../../core/audit/key/audit-key.ts';
import { openKey } from '../../core/audit/key/open-key.ts';
import { digestOfText } from '../../core/audit/key/seal-key.ts';
import { listNames } from '../../core/words/list-names.ts';
import { findAuditFolders } from './find-audit-folders.ts';
import { INSTRUCTIONS_FILE, KEY_FILE, README_FILE } from './folder-names.ts';

/** An audit's folder, its key opened. */
export interface OpenedAudit {
  readonly key: AuditKey;
  /** Names of the files of the folder. */
  readonly files: readonly string[];
  readonly notes: readonly string[];
}

/**
 * Opens the folder of an audit. The key has to be the one that its README and sheets name.
 *
 * @throws {AssayError} `missing-file` where it is none, `bad-input` where the key is another one than packets were made with.
 */
export async function openAudit(cwd: string, folder: string): Promise<OpenedAudit> {
  const at = resolve(cwd, folder);
  const files = await readdir(at).catch(() => [] as string[]);
  if (!files.includes(KEY_FILE)) {
    const there = await findAuditFolders(cwd, [cwd, at]);
    throw new AssayError(
      'missing-file',
      `${folder} is no folder of an audit: it has no ${KEY_FILE}.`,
      {
        hint:
          there.length > 0
            ? `Folders of audits here: ${listNames(there)}.`
            : 'Name the folder that `assay audit start` made.',
      },
    );
  }
  const name = `${folder}/${KEY_FILE}`;
  const text = await readFile(join(at, KEY_FILE), 'utf8');
  const digest = digestOfText(text);
  let checked = 0;
  for (const file of files.filter(namesKey)) {
    const named = /sha256:[0-9a-f]{64}/g;
    const digests: string[] = (await readFile(join(at, file), 'utf8')).match(named) ?? [];
    if (digests.length > 0 && !digests.includes(digest)) {
      throw new AssayError('bad-input', `${name} is not the key that ${file} was made with.`, {
        hint: `Its SHA-256 is ${digest}, and ${file} names ${digests[0]}. Put the key back as it was; answers cannot be scored with another.`,
      });
    }
    checked += digests.length > 0 ? 1 : 0;
  }
  const notes =
    checked > 0
      ? []
      : ['Neither a README nor a sheet is in the folder, so the key could not be checked.'];
  return { key: openKey(text, name), files, notes };
}

/** Whether a file says which key it was made with. */
function namesKey(file: string): boolean {
  return file === README_FILE || file === INSTRUCTIONS_FILE || file.toLowerCase().endsWith('.html');
}

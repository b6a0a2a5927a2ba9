import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A file that only this process can reach, gone once closed. */
export interface TemporaryFile {
  readonly handle: FileHandle;
  close(): Promise<void>;
}

/**
 * Opens an empty file in the folder for temporary files. It is unlinked while open, so that nothing stays
 * behind even when the process is killed; where the system refuses that, it is removed on close and on exit.
 */
export async function openTemporaryFile(
  folder: string = tmpdir(),
  unlink: (path: string) => Promise<void> = rm,
): Promise<TemporaryFile> {
  const path = join(folder, `assay-${randomUUID()}`);
  const handle = await open(path, 'wx+', 0o600);
  try {
    await unlink(path);
    return { handle, close: () => handle.close() };
  } catch {
    const removeNow = () => rmSync(path, { force: true });
    process.once('exit', removeNow);
    return {
      handle,
      async close() {
        process.off('exit', removeNow);
        await handle.close();
        await rm(path, { force: true });
      },
    };
  }
}

import { parentPort } from 'node:worker_threads';
import { profileCells } from '../../core/profile/profile-cells.ts';
import { reopenCsv } from '../../core/table/csv/open-csv.ts';
import { openKernel } from '../../kernel/open-kernel.ts';
import { openFileSource } from '../../revisions/bytes/open-file-source.ts';
import type { ProfileAnswer, ProfileTask } from './profile-task.ts';

if (!parentPort) throw new Error('This is to be started as a worker.');
const port = parentPort;
port.on('message', async (task: ProfileTask) => port.postMessage(await answer(task)));

async function answer({ id, descriptor, byteLength, origin }: ProfileTask): Promise<ProfileAnswer> {
  try {
    const source = openFileSource({ fd: descriptor }, byteLength);
    const table = reopenCsv({ origin, source, scanner: openKernel() });
    return { id, profile: await profileCells(table) };
  } catch (error) {
    return { id, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

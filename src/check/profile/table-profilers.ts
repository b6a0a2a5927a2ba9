import { Worker } from 'node:worker_threads';
import { AssayError } from '../../core/assay-error.ts';
import { profileCells } from '../../core/profile/profile-cells.ts';
import type { TableProfile } from '../../core/profile/table-profile.ts';
import type { Table } from '../../core/table/table.ts';
import type { ProfileAnswer, ProfileTask } from './profile-task.ts';

/** Below this a thread takes longer to start than a table to be profiled. */
const LEAST_BYTES = 16 * 1024 * 1024;

/** Whoever waits for a profile. */
interface Waiting {
  resolve(profile: TableProfile): void;
  reject(error: Error): void;
}

/** Profiles tables, large ones on a thread of their own, so that the rest of a check goes on beside it. */
export class TableProfilers {
  readonly #leastBytes: number;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | undefined;
  #tasks = 0;

  /** @param leastBytes Smaller tables are profiled where they are. */
  constructor(leastBytes = LEAST_BYTES) {
    this.#leastBytes = leastBytes;
  }

  /** Whether a table is profiled on the other thread: it is large, and its file can be read from there. */
  isApart({ access, bytes }: Table): boolean {
    return (
      access !== undefined &&
      bytes?.descriptor !== undefined &&
      bytes.byteLength >= this.#leastBytes
    );
  }

  /** @param table One that has `access`. */
  profile(table: Table): Promise<TableProfile> {
    if (!this.isApart(table)) return profileCells(table);
    const { descriptor, byteLength } = table.bytes!;
    const id = this.#tasks++;
    const task: ProfileTask = {
      id,
      descriptor: descriptor!,
      byteLength,
      origin: table.access!.origin,
    };
    this.#worker ??= this.#start();
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker!.postMessage(task);
    });
  }

  /** Ends the thread. Whoever still waits is told so. */
  async close(): Promise<void> {
    this.#fail('it was ended');
    await this.#worker?.terminate();
  }

  #start(): Worker {
    const worker = new Worker(workerUrl(), { execArgv: [] });
    worker.on('message', (answer: ProfileAnswer) => {
      const waiting = this.#waiting.get(answer.id);
      this.#waiting.delete(answer.id);
      if ('profile' in answer) waiting?.resolve(answer.profile);
      else waiting?.reject(failed(answer.failure));
    });
    worker.on('error', (error: Error) => this.#fail(error.message));
    worker.on('exit', (code) => this.#fail(`it ended with code ${code}`));
    return worker;
  }

  #fail(why: string): void {
    for (const { reject } of this.#waiting.values()) reject(failed(why));
    this.#waiting.clear();
  }
}

function failed(why: string): AssayError {
  return new AssayError('internal', `The thread that profiles a file failed: ${why}`, {
    hint: 'This is a fault of Assay, not of the data: please report it with the file, or a part of it.',
  });
}

/** Beside this file in the sources; in a bundle beside the program, whose chunks are in a folder below. */
function workerUrl(): URL {
  const here = import.meta.url;
  if (here.endsWith('.ts')) return new URL('./run.ts', here);
  const name = 'profile-worker.js';
  return new URL(/\/chunks\/[^/]*$/.test(here) ? `../${name}` : name, here);
}

import type { ChildProcess } from 'node:child_process';
import type { Readable } from 'node:stream';
import { ByteReader, StreamEnded } from '../bytes/byte-reader.ts';
import { describeGitFailure, describeGitStartFailure } from './describe-git-failure.ts';
import { startGit } from './start-git.ts';
import { collectStderr, waitForEnd } from './stream-git.ts';

/** One object of a repository, open for reading. */
export interface GitObject {
  readonly id: string;
  readonly type: 'blob' | 'tree' | 'commit' | 'tag';
  /** In bytes. */
  readonly size: number;
  /** Can be read once, and only until the callback it was given to ends. */
  readonly bytes: AsyncIterable<Uint8Array>;
}

const HEADER = /^([0-9a-f]{40,64}) (blob|tree|commit|tag) (\d+)$/;
/** Longest line that Git answers with: the name asked for and a few words. */
const MAX_HEADER = 64 * 1024;

interface Running {
  readonly child: ChildProcess;
  readonly output: ByteReader;
  readonly ended: ReturnType<typeof waitForEnd>;
  readonly stderr: () => string;
}

/**
 * The objects of a repository, read as stored through one long-lived `git cat-file --batch`: no work tree,
 * no filters, no text conversion. Objects are asked for one after the other, in the order of the calls.
 */
export class GitObjects {
  readonly #folder: string;
  #running: Running | undefined;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * Reads an object, undefined where there is none of that name.
   *
   * @param name an object id, or what `git rev-parse` takes, such as `HEAD^{commit}`. Never a path out of data.
   * @param use must not ask for another object: its own is still being read.
   */
  read<T>(name: string, use: (object: GitObject | undefined) => Promise<T>): Promise<T> {
    const turn = this.#turn.then(() => this.#readNow(name, use));
    this.#turn = turn.catch(() => {});
    return turn;
  }

  async close(): Promise<void> {
    await this.#turn;
    this.#running?.child.stdin?.end();
    await this.#running?.ended;
    this.#running = undefined;
  }

  async #readNow<T>(name: string, use: (object: GitObject | undefined) => Promise<T>): Promise<T> {
    if (name.includes('\n') || name.includes('\0')) return use(undefined);
    this.#running ??= this.#start();
    const running = this.#running;
    try {
      return await this.#readFrom(running, name, use);
    } catch (error) {
      if (!(error instanceof StreamEnded)) throw error;
      this.#running = undefined;
      throw await this.#describeEnd(running);
    }
  }

  async #readFrom<T>(
    { child, output }: Running,
    name: string,
    use: (object: GitObject | undefined) => Promise<T>,
  ): Promise<T> {
    child.stdin?.write(`${name}\n`);
    const header = await output.readLine(MAX_HEADER);
    const [, id, type, size] = HEADER.exec(header) ?? [];
    if (!id) return use(undefined);
    const body = output.take(Number(size));
    try {
      return await use({
        id,
        type: type as GitObject['type'],
        size: Number(size),
        bytes: body,
      });
    } finally {
      await output.finish(1);
    }
  }

  #start(): Running {
    const child = startGit(this.#folder, ['cat-file', '--batch'], { input: true });
    // Where the process is gone, reading its output says so.
    child.stdin?.on('error', () => {});
    return {
      child,
      output: new ByteReader(child.stdout as Readable),
      ended: waitForEnd(child),
      stderr: collectStderr(child),
    };
  }

  async #describeEnd(running: Running): Promise<Error> {
    const { error } = await running.ended;
    if (error) return describeGitStartFailure(this.#folder, error);
    return describeGitFailure(this.#folder, ['cat-file'], running.stderr());
  }
}

import { whenFree } from './when-free.ts';

interface Waiting {
  run(): Promise<void>;
  settle(): void;
  reject(error: unknown): void;
}

/** Jobs that share a commit at most: what comes after waits for the next one. */
const MOST_TOGETHER = 500;

/**
 * Runs jobs on the one connection that writes. Those that arrive while others are written are committed together, and so with one
 * sync to disk; each has a savepoint of its own, so that one that fails takes back what it did and nothing else. A job's promise
 * is settled after the commit.
 */
export class GroupCommit {
  readonly #exec: (sql: string) => void;
  readonly #committed: (jobs: number) => void;
  #waiting: Waiting[] = [];
  #running: Promise<void> | undefined;

  /** @param committed Is told of every commit, with how many jobs it had. */
  constructor(exec: (sql: string) => void, committed: (jobs: number) => void = () => {}) {
    this.#exec = exec;
    this.#committed = committed;
  }

  write<T>(job: () => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      let settle = () => {};
      const run = async () => {
        this.#exec('SAVEPOINT job');
        try {
          const value = await job();
          settle = () => resolve(value);
        } catch (error) {
          this.#exec('ROLLBACK TO job');
          settle = () => reject(error);
        }
        this.#exec('RELEASE job');
      };
      this.#waiting.push({ run, settle: () => settle(), reject });
      this.#running ??= this.#commitAll();
    });
  }

  /** Resolves when nothing waits any more. */
  async idle(): Promise<void> {
    while (this.#running !== undefined) await this.#running;
  }

  async #commitAll(): Promise<void> {
    while (this.#waiting.length > 0) {
      // A turn of the event loop, in which whoever came at the same time joins.
      await new Promise((resolve) => setImmediate(resolve));
      const together = this.#waiting.splice(0, MOST_TOGETHER);
      try {
        await whenFree(() => this.#exec('BEGIN IMMEDIATE'));
        for (const { run } of together) await run();
        this.#exec('COMMIT');
      } catch (error) {
        this.#rollBack();
        for (const { reject } of together) reject(error);
        continue;
      }
      this.#committed(together.length);
      for (const { settle } of together) settle();
    }
    this.#running = undefined;
  }

  #rollBack(): void {
    try {
      this.#exec('ROLLBACK');
    } catch {
      // There was no transaction, or SQLite has ended it itself.
    }
  }
}

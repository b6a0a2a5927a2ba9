/** A serialisation failure, and a deadlock: of two transactions PostgreSQL ended this one, and it can be run again. */
const CONFLICTS: ReadonlySet<unknown> = new Set(['40001', '40P01']);

const TRIES = 5;

/** Runs a transaction again where PostgreSQL took it back in favour of another one. */
export async function retryConflicts<T>(run: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await run();
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (!CONFLICTS.has(code) || tries >= TRIES) throw error;
    }
  }
}

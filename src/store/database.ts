import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

export type DatabaseKind = 'sqlite' | 'postgres';

/** One of the two databases, as the store sees it. */
export interface Database {
  readonly kind: DatabaseKind;
  /** Sees what is committed, and nothing else. */
  readonly reader: Kysely<Tables>;
  /**
   * Runs a job as a transaction and resolves when it is on disk. A job does nothing but queries by the writer that it is given; it
   * may be run again where the database asks for that.
   */
  write<T>(job: (writer: Kysely<Tables>) => Promise<T>): Promise<T>;
  /** Inside of a job: until it ends, no other job is inside of the same scope. */
  enter(writer: Kysely<Tables>, scope: string): Promise<void>;
  close(): Promise<void>;
}

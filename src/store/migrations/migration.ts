import type { Kysely } from 'kysely';
import type { DatabaseKind } from '../database.ts';
import type { Tables } from '../tables.ts';

/** A step from one form of the database to the next. There is no way back; a step that was released is never changed. */
export interface Migration {
  readonly name: string;
  /** Part of one transaction with all other steps. */
  up(writer: Kysely<Tables>, kind: DatabaseKind): Promise<void>;
}

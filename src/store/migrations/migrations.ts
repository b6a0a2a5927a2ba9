import { inbox } from './0001-inbox.ts';
import { reviews } from './0002-reviews.ts';
import { ledger } from './0003-ledger.ts';
import type { Migration } from './migration.ts';

/** All steps, the first one first: a step's number is its place. */
export const migrations: readonly Migration[] = [inbox, reviews, ledger];

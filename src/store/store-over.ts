import { workloadIn } from './asked-rows.ts';
import type { Database } from './database.ts';
import { deliveriesIn } from './deliveries.ts';
import { journalIn } from './journal.ts';
import { ledgerIn } from './ledger.ts';
import { observationsIn } from './observations.ts';
import { queueIn } from './queued-rows.ts';
import type { Store } from './store.ts';
import { workIn } from './work.ts';

/** The store over either database. */
export function storeOver(database: Database): Store {
  return {
    ...deliveriesIn(database),
    ...workIn(database),
    ...journalIn(database),
    ...observationsIn(database),
    ...ledgerIn(database),
    ...queueIn(database),
    ...workloadIn(database),
    close: () => database.close(),
  };
}

import type { LedgerRow } from '../core/review/actions.ts';
import type { Database } from './database.ts';
import { inPages } from './in-pages.ts';
import { keyOf } from './key-of.ts';
import { pullColumns, repositoryOf } from './pull-columns.ts';
import type { Store } from './store.ts';

/** Rows that {@link Store.earlier} gives at most, whatever it is asked for. */
const MOST_EARLIER = 10_000;

/** Answers and verdicts, across pull requests. */
export function ledgerIn(database: Database): Pick<Store, 'remember' | 'earlier' | 'verified'> {
  return {
    async remember(ref, dataset, rows, now) {
      if (rows.length === 0) return;
      await database.write(async (writer) => {
        const place = pullColumns(ref);
        await database.enter(writer, keyOf(place.repository, place.pull));
        const byKey = new Map(rows.map((row) => [keyOf(row.round, row.id), row]));
        for (const page of inPages([...byKey.values()])) {
          await writer
            .insertInto('ledger')
            .values(
              page.map((row) => ({
                ...place,
                dataset: keyOf(place.repository, dataset),
                round: row.round,
                row_key: keyOf(row.id),
                under: underOf(row),
                verdict: row.verdict,
                at: now.getTime(),
                matter: JSON.stringify(row),
              })),
            )
            .onConflict((conflict) =>
              conflict
                .columns(['repository', 'pull', 'dataset', 'round', 'row_key'])
                .doUpdateSet((row) => ({
                  under: row.ref('excluded.under'),
                  verdict: row.ref('excluded.verdict'),
                  at: row.ref('excluded.at'),
                  matter: row.ref('excluded.matter'),
                }))
                .whereRef('ledger.matter', '<>', 'excluded.matter'),
            )
            .execute();
        }
      });
    },

    async earlier(ref, dataset, under, limit) {
      const { repository, pull } = pullColumns(ref);
      const key = keyOf(repository, dataset);
      const rows = await database.reader
        .selectFrom('ledger as row')
        .select('matter')
        .where('dataset', '=', key)
        .where('under', '=', underOf(under))
        .where('pull', '<>', pull)
        // Of a row that was reviewed twice, the later review counts.
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('ledger as later')
                .select('later.seq')
                .where('later.dataset', '=', key)
                .whereRef('later.row_key', '=', 'row.row_key')
                .whereRef('later.under', '=', 'row.under')
                .where('later.pull', '<>', pull)
                .where((later) =>
                  later.or([
                    later('later.at', '>', later.ref('row.at')),
                    later.and([
                      later('later.at', '=', later.ref('row.at')),
                      later('later.seq', '>', later.ref('row.seq')),
                    ]),
                  ]),
                ),
            ),
          ),
        )
        .orderBy('at', 'desc')
        .orderBy('seq', 'desc')
        .limit(Math.min(limit, MOST_EARLIER))
        .execute();
      return rows.map(({ matter }) => {
        const { id, answers } = JSON.parse(matter) as LedgerRow;
        return { id, answers };
      });
    },

    async verified(repository, dataset, ids) {
      const found = new Map<string, { readonly content: string; readonly label: string }>();
      for (const page of inPages(ids)) {
        const rows = await database.reader
          .selectFrom('ledger')
          .select('matter')
          .where('dataset', '=', keyOf(repositoryOf(repository), dataset))
          .where(
            'row_key',
            'in',
            page.map((id) => keyOf(id)),
          )
          .where('verdict', '=', 'verified')
          .orderBy('at')
          .orderBy('seq')
          .execute();
        for (const { matter } of rows) {
          const { id, content, current } = JSON.parse(matter) as LedgerRow;
          found.set(id, { content, label: current });
        }
      }
      return found;
    },
  };
}

/** What answers have to have in common to be counted together. Labels in another order are the same labels. */
function underOf(under: {
  readonly labels: readonly string[];
  readonly guideline: string | null;
}): string {
  return keyOf(under.guideline, ...under.labels.toSorted());
}

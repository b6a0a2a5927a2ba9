import { createHash } from 'node:crypto';
import type { LedgerRow, ReviewAction } from '../actions.ts';
import type { DatasetReview } from '../derive/dataset-review.ts';
import type { ReviewFacts } from '../facts.ts';

/** Brings the ledger to what the latest result says: written first, then noted in the journal, so that no crash loses it. */
export function rememberResult(
  review: DatasetReview,
  { now, journal }: Pick<ReviewFacts, 'now' | 'journal'>,
): readonly ReviewAction[] {
  const { name, result } = review;
  if (!result) return [];
  const rows = ledgerRows(review);
  const { round } = result.round.opened;
  const digest = createHash('sha256').update(JSON.stringify(rows)).digest('hex').slice(0, 16);
  const before = journal.findLast(
    (entry) => entry.kind === 'rows-remembered' && entry.dataset === name && entry.round === round,
  );
  if (before?.kind === 'rows-remembered' && before.digest === digest) return [];
  return [
    { kind: 'remember', dataset: name, rows },
    {
      kind: 'record',
      entry: {
        kind: 'rows-remembered',
        // A state that comes back after another one is news: the entry's time tells them apart.
        key: `rows-remembered ${name} ${round} ${digest} ${now}`,
        at: now,
        dataset: name,
        round,
        digest,
      },
    },
  ];
}

/** The rows of the result as the ledger keeps them: what was answered and what became of it, and no cell. */
function ledgerRows({ result, facts }: DatasetReview): readonly LedgerRow[] {
  const { rows, round } = result!;
  return rows.map(
    (row): LedgerRow => ({
      id: row.id,
      content: row.content,
      path: row.path,
      cells: [],
      stratum: row.stratum,
      inclusion: row.inclusion,
      label: row.label,
      ...(row.source !== undefined && { source: row.source }),
      answers: row.answers,
      round: round.opened.round,
      current: row.current ?? '',
      verdict: verdictOf(row),
      labels: facts.ask.labels,
      guideline: round.opened.guideline?.blob ?? null,
    }),
  );
}

function verdictOf({
  verdict,
  mended,
}: {
  readonly verdict: 'right' | 'wrong' | 'open';
  readonly mended?: string;
}): LedgerRow['verdict'] {
  if (verdict === 'open') return 'open';
  return verdict === 'right' || mended === 'corrected' ? 'verified' : 'wrong';
}

import { pushNote } from '../../../render/review/push-note.ts';
import { reassignedNote } from '../../../render/review/reassigned-note.ts';
import type { DatasetReview } from '../../derive/dataset-review.ts';
import type { Recorded, Round } from '../../derive/read-rounds.ts';
import type { ReviewState } from '../../derive/review-state.ts';
import type { RowsAsked, RowsReleased } from '../../journal.ts';

/** What happened to the rows of the rounds under way, a line each: a push that has some asked again, and rows that went to others. */
export function noteComments(state: ReviewState): readonly string[] {
  return state.datasets.flatMap((review) => {
    const round = review.rounds.at(-1);
    return round ? [...pushNotes(review, round, state), ...reassignedNotes(review, round)] : [];
  });
}

/** The heads after the first at which rows had to be asked about, each once. */
function pushNotes({ name }: DatasetReview, round: Round, { replies }: ReviewState): string[] {
  const first = round.asked[0]?.head;
  const later = new Map<string, Recorded<RowsAsked>[]>();
  for (const entry of round.asked) {
    if (entry.head !== first) later.set(entry.head, [...(later.get(entry.head) ?? []), entry]);
  }
  return [...later].flatMap(([head, entries]) => {
    const { at } = entries[0]!;
    const known = new Set(round.asked.flatMap((e) => (e.at < at ? e.rows.map(rowOf) : [])));
    const fresh = new Set(entries.flatMap(({ rows }) => rows.map(rowOf)));
    // Rows that only went to another expert did not change.
    const changed = new Set(entries.flatMap(({ rows }) => rows.map(({ id }) => id)));
    const again = [...fresh].filter((row) => !known.has(row)).length;
    if (again === 0) return [];
    const standing = new Set(
      replies
        .flatMap(({ answers }) => answers)
        .filter(
          (answer) =>
            answer.outcome === 'kept' &&
            answer.at <= at &&
            !changed.has(answer.row.id) &&
            answer.row.dataset === name &&
            answer.row.round === round.opened.round,
        )
        .map(({ expert, row }) => JSON.stringify([expert.toLowerCase(), rowOf(row)])),
    );
    return [
      pushNote({
        dataset: name,
        round: round.opened.round,
        head,
        again,
        standing: standing.size,
      }),
    ];
  });
}

const rowOf = ({ id, content }: { readonly id: string; readonly content: string }) =>
  JSON.stringify([id, content]);

function reassignedNotes({ name }: DatasetReview, round: Round): string[] {
  return round.released.flatMap((entry) => {
    const { expert, numbers, why } = entry;
    if (why === 'changed' || why === 'not-drawn') return [];
    const ids = idsOf(round, entry);
    const next = round.asked.filter(
      ({ place, rows, expert: other }) =>
        place > entry.place && other !== expert && rows.some(({ id }) => ids.has(id)),
    );
    return [
      reassignedNote({
        dataset: name,
        round: round.opened.round,
        at: entry.at,
        from: expert,
        to: [...new Set(next.map((asked) => asked.expert))].sort(),
        rows: numbers.length,
        why,
      }),
    ];
  });
}

function idsOf(round: Round, { expert, numbers }: RowsReleased): ReadonlySet<string> {
  const wanted = new Set(numbers);
  return new Set(
    round.asked.flatMap(({ expert: own, rows }) =>
      own === expert ? rows.flatMap(({ n, id }) => (wanted.has(n) ? [id] : [])) : [],
    ),
  );
}

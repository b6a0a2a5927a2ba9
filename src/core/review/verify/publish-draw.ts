import type { Round } from '../derive/read-rounds.ts';
import type { PublishedDraw } from './published-draw.ts';
import { rowMark } from './row-mark.ts';

/** What is told of a round's draw; undefined where nobody was asked. */
export function publishDraw({ opened, drawn, asked }: Round): PublishedDraw | undefined {
  if (!drawn) return undefined;
  const { dataset, round, secret, digest } = opened;
  const { base, tip, head, rows } = drawn;
  const wereAsked = new Set(
    asked.flatMap((entry) => (entry.head === head ? entry.rows.map(({ id }) => id) : [])),
  );
  const marks = (ids: Iterable<string>) => [...ids].map((id) => rowMark(secret, id)).sort();
  return {
    dataset,
    round,
    digest,
    secret,
    at: drawn.at,
    base,
    tip,
    head,
    asked: marks(wereAsked),
    unasked: marks(rows.filter((id) => !wereAsked.has(id))),
    queued: marks(drawn.queued),
    relabelled: marks(drawn.relabelled),
  };
}

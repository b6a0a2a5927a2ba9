import { packetComment } from '../../../render/review/packet-comment.ts';
import { readRounds } from '../../derive/read-rounds.ts';
import type { ReviewFacts } from '../../facts.ts';
import { placeOf } from './place-of.ts';

/** The packets of every round, as they were sent. */
export function packetComments(facts: ReviewFacts): readonly string[] {
  const names = new Set(
    facts.journal.flatMap((entry) => (entry.kind === 'rows-asked' ? [entry.dataset] : [])),
  );
  return [...names].flatMap((dataset) =>
    readRounds(facts.journal, dataset).flatMap(({ opened, asked }) =>
      asked.map(({ round, expert, batch, due, rows }) =>
        packetComment({
          ...placeOf(facts),
          dataset,
          round,
          expert,
          batch,
          due,
          ask: opened.ask,
          guideline: opened.guideline,
          digest: opened.digest,
          imageHosts: imageHostsOf(dataset, facts),
          rows,
        }),
      ),
    ),
  );
}

function imageHostsOf(dataset: string, { datasets }: ReviewFacts): readonly string[] {
  return datasets.find(({ name }) => name === dataset)?.policy.imageHosts ?? [];
}

import { answerText } from '../../audit/score/judge-rows.ts';
import type { AskedAbout, DatasetReview } from '../derive/dataset-review.ts';
import { sealKey } from '../derive/seal-key.ts';
import type { JournalEntry, SealedAnswer, SealedRow } from '../journal.ts';

/** Seals the sample as head has it: what was sealed before stays as it was, whatever was answered since. */
export function sealRound(
  { name, facts, rounds, rows }: DatasetReview,
  { now, head }: { readonly now: string; readonly head: string },
): JournalEntry {
  const { opened, seals } = rounds.at(-1)!;
  const before = new Map(
    seals.flatMap((seal) => seal.rows.map((row) => [sealKey(row), row] as const)),
  );
  const seal = seals.length + 1;
  return {
    kind: 'round-sealed',
    key: `round-sealed ${name} ${opened.round} ${seal}`,
    at: now,
    dataset: name,
    round: opened.round,
    seal,
    head,
    rows: rows.map((row) => sealRow(row, before.get(sealKey(row.drawn)))),
    strata: facts.draw.strata,
    census: facts.draw.census,
  };
}

function sealRow({ drawn, asked }: AskedAbout, before: SealedRow | undefined): SealedRow {
  const { id, content, path, line, cells, stratum, inclusion, source } = drawn;
  const first = asked[0]!.row;
  return {
    id,
    content,
    path,
    ...(line !== undefined && { line }),
    cells,
    stratum,
    inclusion,
    label: before?.label ?? first.label,
    ...(source !== undefined && { source }),
    answers: before?.answers ?? asked.flatMap(({ answer }) => (answer ? [sealAnswer(answer)] : [])),
  };
}

function sealAnswer({
  expert,
  answer,
  note,
  comment,
}: NonNullable<AskedAbout['asked'][number]['answer']>): SealedAnswer {
  return {
    expert,
    answer: answerText({ answer }),
    ...(note !== undefined && { note }),
    way: 'comment',
    comment,
  };
}

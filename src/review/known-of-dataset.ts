import { handsSince } from '../core/review/derive/hands-in-change.ts';
import { readPackets } from '../core/review/derive/read-packets.ts';
import { readReplies } from '../core/review/derive/read-replies.ts';
import { type Round, readRounds } from '../core/review/derive/read-rounds.ts';
import { RowAnswers } from '../core/review/derive/row-answers.ts';
import { sealKey } from '../core/review/derive/seal-key.ts';
import { sealedOf } from '../core/review/derive/sealed-of.ts';
import type { AskedBefore } from '../core/review/draw/build-frame.ts';
import type { PullFacts } from '../core/review/facts.ts';
import type { JournalEntry } from '../core/review/journal.ts';
import type { Observation } from '../core/review/observation.ts';
import type { KnownOfDataset } from './data/review-data.ts';
import type { ReviewContext } from './review-context.ts';

/** What is known of a pull request before its data are read. */
export interface KnownOfPull {
  readonly pull: PullFacts;
  readonly journal: readonly JournalEntry[];
  readonly observations: readonly Observation[];
}

/** What the review knows of a dataset: its round under way, what it asked about, and what waits from earlier pull requests. */
export async function knownOfDataset(
  dataset: string,
  known: KnownOfPull,
  context: Pick<ReviewContext, 'ref' | 'store' | 'app' | 'now' | 'newSecret'>,
): Promise<KnownOfDataset> {
  const { ref, store, app } = context;
  const { journal } = known;
  const rounds = readRounds(journal, dataset);
  const round = rounds.at(-1);
  return {
    ...(round && {
      open: {
        secret: round.opened.secret,
        labels: round.opened.ask.labels,
        asked: askedBefore(dataset, rounds, round, known, app.slug),
      },
    }),
    freshSecret: await nextSecret(dataset, (round?.opened.round ?? 0) + 1, journal, context),
    sealed: sealedOf(dataset, known, app),
    asked: rounds.flatMap(({ asked }) => asked.flatMap(({ rows }) => rows.map(({ id }) => id))),
    queued: await store.queued(ref.repository, dataset, ref.pull),
  };
}

/** The secret of a round to come is on disk before anything is drawn under it. */
async function nextSecret(
  dataset: string,
  round: number,
  journal: readonly JournalEntry[],
  { ref, store, now, newSecret }: Pick<ReviewContext, 'ref' | 'store' | 'now' | 'newSecret'>,
): Promise<string> {
  const key = `secret-made ${dataset} ${round}`;
  const made = journal.find((entry) => entry.key === key);
  if (made?.kind === 'secret-made') return made.secret;
  const secret = newSecret();
  await store.record(ref, [
    { kind: 'secret-made', key, at: now().toISOString(), dataset, round, secret },
  ]);
  return secret;
}

function askedBefore(
  dataset: string,
  rounds: readonly Round[],
  round: Round,
  { pull, observations, journal }: KnownOfPull,
  slug: string,
): readonly AskedBefore[] {
  const packets = readPackets([{ rounds }]);
  const hands = handsSince(pull, journal);
  const answers = new RowAnswers(readReplies(observations, { slug, packets, handsSince: hands }));
  const rows = new Map<string, AskedBefore>();
  for (const { n: _, ...row } of round.asked.flatMap((asked) => asked.rows)) {
    const answered = answers.of(dataset, round.opened.round, row).length > 0;
    if (!rows.has(sealKey(row))) rows.set(sealKey(row), { ...row, answered });
  }
  return [...rows.values()];
}

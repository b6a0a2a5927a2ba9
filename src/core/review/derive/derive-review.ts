import type { ReviewFacts } from '../facts.ts';
import type { JournalEntry } from '../journal.ts';
import { commandEffects } from './command-effects.ts';
import { deriveDataset } from './derive-dataset.ts';
import { handsInChange, handsSince } from './hands-in-change.ts';
import { nameRows } from './name-rows.ts';
import { readCommands } from './read-commands.ts';
import { readPackets } from './read-packets.ts';
import { readReplies } from './read-replies.ts';
import { readRounds } from './read-rounds.ts';
import type { ReviewState } from './review-state.ts';
import { RowAnswers } from './row-answers.ts';

/**
 * Derives where the review of a pull request stands from facts alone: the same facts give the same state, whatever was
 * derived before and whichever event led here.
 */
export function deriveReview(facts: ReviewFacts): ReviewState {
  const { journal, observations, pull, app } = facts;
  const rounds = datasetNames(facts).map((dataset) => ({
    dataset,
    rounds: readRounds(journal, dataset),
  }));
  const excluded = handsInChange(pull);
  const packets = readPackets(rounds);
  const replies = readReplies(observations, {
    slug: app.slug,
    packets,
    handsSince: handsSince(pull, journal),
  });
  const names = nameRows(rounds);
  const commands = readCommands(replies, facts);
  const effects = commandEffects(commands, observations, facts, {
    rounds,
    names,
    excluded,
    app: app.login,
    experts: facts.experts.map(({ login }) => login),
  });
  const reading = {
    packets,
    answers: new RowAnswers(replies),
    names,
    decisions: effects.decisions,
    head: pull.head.sha,
    editorial: effects.editorial,
    published: journal.findLast((entry) => entry.kind === 'draw-published'),
    base: pull.base,
    experts: facts.experts,
    assigned: effects.assigned,
    redrawAt: latestAt(journal, (entry) => isRedraw(entry, excluded)),
  };
  return {
    datasets: facts.datasets.map((dataset) =>
      deriveDataset(
        dataset,
        rounds.find((known) => known.dataset === dataset.name)?.rounds ?? [],
        reading,
      ),
    ),
    packets,
    replies,
    commands,
    excluded,
    effects,
  };
}

/** Those that change data now, and those that did and were asked about. */
function datasetNames({ datasets, journal }: ReviewFacts): readonly string[] {
  const asked = journal.flatMap((entry) => (entry.kind === 'round-opened' ? [entry.dataset] : []));
  return [...new Set([...datasets.map(({ name }) => name), ...asked])];
}

function latestAt(
  journal: readonly JournalEntry[],
  isMeant: (entry: JournalEntry) => boolean,
): string | undefined {
  return journal.filter(isMeant).at(-1)?.at;
}

/** Whoever maintains the repository and has no hand in the change may have rows drawn afresh; the round says whether that is open. */
function isRedraw(entry: JournalEntry, excluded: ReadonlySet<string>): boolean {
  return (
    entry.kind === 'button-pressed' &&
    entry.identifier === 'fresh-draw' &&
    ['admin', 'maintain'].includes(entry.role) &&
    !excluded.has(entry.by.toLowerCase())
  );
}

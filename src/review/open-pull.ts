import type { ReviewAction } from '../core/review/actions.ts';
import type { PresentFacts, PullFacts } from '../core/review/facts.ts';
import type { JournalEntry } from '../core/review/journal.ts';
import type { Observation } from '../core/review/observation.ts';
import type { PullComment } from '../github/app-port.ts';
import type { PullAnalysis } from './data/analysis/pull-analysis.ts';
import { gatherPresent } from './gather-present.ts';
import { knownOfDataset } from './known-of-dataset.ts';
import type { ReviewContext } from './review-context.ts';

/** What was read of a pull request: GitHub's side, the store's, and what its data says. */
export interface SeenPull {
  readonly pull: PullFacts;
  readonly comments: readonly PullComment[];
  readonly present: PresentFacts;
  readonly observations: readonly Observation[];
  readonly journal: readonly JournalEntry[];
  readonly analysis: PullAnalysis;
}

/** Commands after which other rows are known to be wrong. */
const DECIDING: ReadonlySet<string> = new Set(['adjudicate', 'dismiss']);

/** A pull request that is looked at several times while it is worked on. */
export interface OpenPull {
  look(): Promise<SeenPull>;
  /** What was done since the last look, so that the next one reads again what it changed, and nothing else. */
  changed(actions: readonly ReviewAction[]): void;
}

/**
 * Opens a pull request for work. GitHub is asked again only after something was done there, and the data are read again only
 * where head or base is another one, rows are drawn under another secret, or others were asked about: both take long.
 */
export function openPull(context: ReviewContext): OpenPull {
  const { ref, store, github } = context;
  let remote: Omit<SeenPull, 'journal' | 'observations' | 'analysis'> | undefined;
  let analysis: { readonly of: string; readonly found: PullAnalysis } | undefined;

  return {
    async look() {
      const journal = await store.journal(ref);
      const observations = await store.observations(ref);
      remote ??= await lookAtGitHub(context, observations);
      // What is pushed, or where it is to go, can change between two looks.
      const { head, base } = remote.pull;
      const drawn = JSON.stringify([head.sha, base, drawnBy(journal)]);
      if (analysis?.of !== drawn) {
        const { pull } = remote;
        const found = await context.analyse(pull, {
          github,
          known: (dataset) => knownOfDataset(dataset, { pull, journal, observations }, context),
          verified: (dataset, ids) => store.verified(ref.repository, dataset, ids),
        });
        analysis = { of: drawn, found };
      }
      return { ...remote, journal, observations, analysis: analysis.found };
    },
    changed(actions) {
      const isLocal = ({ kind }: ReviewAction) => kind === 'record' || kind === 'remember';
      if (!actions.every(isLocal)) remote = undefined;
    },
  };
}

async function lookAtGitHub(
  context: ReviewContext,
  observations: readonly Observation[],
): Promise<Omit<SeenPull, 'journal' | 'observations' | 'analysis'>> {
  const { ref, github } = context;
  const pull = await github.pull(ref.pull);
  const comments = await github.pullComments(ref.pull);
  const spoken = new Set(observations.map(({ comment }) => comment));
  const present = await gatherPresent(pull, comments, spoken, context);
  return { pull, comments, present };
}

/**
 * What the data are read by in the journal: the rounds under way, what was sealed, and what people decided of it. The first round
 * opens under the very secret that its rows were drawn with.
 */
function drawnBy(journal: readonly JournalEntry[]): string {
  return JSON.stringify(
    journal.flatMap((entry) =>
      entry.kind === 'round-sealed' ||
      (entry.kind === 'round-opened' && entry.round > 1) ||
      (entry.kind === 'command-taken' && DECIDING.has(entry.name))
        ? [entry.key]
        : [],
    ),
  );
}

import { drawPublishedComment } from '../../../render/review/draw-published-comment.ts';
import type { ReviewFacts } from '../../facts.ts';

/** Once a pull request is closed, what it takes to check how rows were drawn. */
export function drawComments({ journal, pull, repository }: ReviewFacts): readonly string[] {
  return journal.flatMap(({ kind }, place) => {
    if (kind !== 'draw-published') return [];
    // In the order of the journal: by the clock, a round that was opened at once again would be told with those before.
    const opened = journal
      .slice(0, place)
      .flatMap((entry) => (entry.kind === 'round-opened' ? [entry] : []));
    return drawPublishedComment(
      opened.map(({ dataset, round, secret, digest }) => ({
        dataset,
        round,
        secret,
        digest,
        command: `assay verify-draw ${repository}#${pull.number}`,
      })),
    );
  });
}

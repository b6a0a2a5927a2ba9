import { drawPublishedComment } from '../../../render/review/draw-published-comment.ts';
import type { ReviewFacts } from '../../facts.ts';

/** Once a pull request is closed, what it takes to check how rows were drawn. */
export function drawComments({ journal, pull, repository }: ReviewFacts): readonly string[] {
  const opened = journal.flatMap((entry) => (entry.kind === 'round-opened' ? [entry] : []));
  return journal
    .filter(({ kind }) => kind === 'draw-published')
    .map(({ at }) =>
      drawPublishedComment(
        opened
          .filter((round) => round.at <= at)
          .map(({ dataset, round, secret, digest }) => ({
            dataset,
            round,
            secret,
            digest,
            command: `assay verify-draw ${repository}#${pull.number}`,
          })),
      ),
    );
}

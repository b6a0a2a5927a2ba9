import { drawPublishedComments } from '../../../render/review/draw-published-comments.ts';
import { readRounds } from '../../derive/read-rounds.ts';
import type { ReviewFacts } from '../../facts.ts';
import { publishDraw } from '../../verify/publish-draw.ts';

/** Once a pull request is closed, what it takes to check how rows were drawn. */
export function drawComments({ journal }: ReviewFacts): readonly string[] {
  return journal
    .filter(({ kind }) => kind === 'draw-published')
    .flatMap(({ at }) => {
      const before = journal.filter((entry) => entry.at <= at);
      const datasets = new Set(
        before.flatMap((entry) => (entry.kind === 'round-opened' ? [entry.dataset] : [])),
      );
      const rounds = [...datasets].flatMap((dataset) => readRounds(before, dataset));
      return drawPublishedComments(
        rounds.map((round) => {
          const { dataset, round: number, secret, digest } = round.opened;
          return { dataset, round: number, secret, digest, draw: publishDraw(round) };
        }),
      );
    });
}

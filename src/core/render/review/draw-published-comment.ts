import { reviewMarker } from '../../review/markers.ts';
import { codeSpan } from '../escape/code-span.ts';
import { boundBody } from './parts/bound-body.ts';
import { fenced } from './parts/fenced.ts';
import { showName } from './parts/show-name.ts';

export interface PublishedDraw {
  readonly dataset: string;
  readonly round: number;
  readonly secret: string;
  readonly digest: string;
  /** The command that draws the same rows again. */
  readonly command: string;
}

const MOST = 50;

/** The secrets of the draws, told once the pull request is closed. */
export function drawPublishedComment(draws: readonly PublishedDraw[]): string {
  return boundBody(reviewMarker('draw', { rounds: draws.length }), [
    'The review is closed, so here is how rows were drawn. The digest was published before anybody was asked; the secret fits it and no other draw.',
    ...draws
      .slice(0, MOST)
      .map(({ dataset, round, secret, digest, command }) =>
        [
          `**${showName(dataset)}, round ${round}**`,
          `- secret ${codeSpan(secret)}\n- digest ${codeSpan(digest)}`,
          fenced(command, 'sh'),
        ].join('\n\n'),
      ),
  ]);
}

import { reviewMarker } from '../../review/markers.ts';
import { countPhrase } from '../../words/count-phrase.ts';
import { boundBody } from './parts/bound-body.ts';
import { showName } from './parts/show-name.ts';

export interface PushNoteView {
  readonly dataset: string;
  readonly round: number;
  readonly head: string;
  /** Rows that changed and are asked about again, or are new in the draw. */
  readonly again: number;
  readonly standing: number;
}

/** What a push does to a review that is under way, in one line. */
export function pushNote({ dataset, round, head, again, standing }: PushNoteView): string {
  const asked =
    again === 0
      ? 'nothing is asked again'
      : countPhrase(
          again,
          'row is new or changed, and is asked about',
          'rows are new or changed, and are asked about',
        );
  const kept = countPhrase(standing, 'answer stands', 'answers stand');
  return boundBody(reviewMarker('note', { about: 'push', dataset, round, head }), [
    `${showName(dataset)}: ${asked}; ${kept}.`,
  ]);
}

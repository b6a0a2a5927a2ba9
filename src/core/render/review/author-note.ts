import { reviewMarker } from '../../review/markers.ts';
import { percentOf } from '../agreement/agreement-words.ts';
import { boundBody } from './parts/bound-body.ts';
import { mentionLogin } from './parts/mention-login.ts';
import { nameLogins } from './parts/name-logins.ts';
import { showName } from './parts/show-name.ts';

export interface AuthorNoteView {
  readonly dataset: string;
  readonly round: number;
  readonly author: string;
  readonly agreement: number;
  readonly threshold: number;
  /** Rows of earlier reviews that agreement was judged with. */
  readonly pooled?: number;
  /** Empty: the maintainers. */
  readonly guidelineOwners: readonly string[];
}

/** What an author reads when the experts disagree. */
export function authorNote(view: AuthorNoteView): string {
  const { dataset, round, author, agreement, threshold, guidelineOwners } = view;
  const { pooled = 0 } = view;
  const earlier = pooled === 0 ? '' : ' and from its latest reviews';
  const owners = guidelineOwners.length > 0 ? nameLogins(guidelineOwners, 'or') : 'A maintainer';
  return boundBody(reviewMarker('note', { about: 'author', dataset, round }), [
    `${mentionLogin(author)}, your pull request waits, and **it is not because of your rows**. Two experts agree on only ${percentOf(agreement, threshold)} % of those drawn from ${showName(dataset)}${earlier}, so nobody can tell yet which are right.`,
    `${owners} will make the guideline clearer; then new rows are drawn. You don't have to do anything.`,
  ]);
}

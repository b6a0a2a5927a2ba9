import type { PullComment } from '../../github/app-port.ts';
import type { DataCheck } from './data-check.ts';

/** One thing to do so that a pull request has the one comment of the data check. */
export type StickyAction =
  | { readonly kind: 'create'; readonly body: string }
  | { readonly kind: 'update'; readonly comment: number; readonly body: string }
  | { readonly kind: 'delete'; readonly comment: number };

/** Who writes the Action's comment where the workflow has no token of its own. */
const ACTION_LOGIN = 'github-actions[bot]';

/**
 * What brings the sticky comment up to date, nothing where it is. The app writes its own and deletes the Action's, which from
 * then on stands back for it; what is doubled ends as one, the oldest. Anybody else's comment that starts with the marker is a
 * quotation and stays as it is.
 *
 * @param comments All of the pull request, oldest first.
 * @param login The app's own, e.g. `assay[bot]`.
 */
export function decideSticky(
  comments: readonly Pick<PullComment, 'id' | 'body' | 'author'>[],
  { marker, body, worthTelling }: DataCheck['comment'],
  login: string,
): readonly StickyAction[] {
  const marked = comments.filter((comment) => comment.body.trimStart().startsWith(marker));
  const [own, ...doubled] = marked.filter(({ author }) => author === login);
  const actions: StickyAction[] = [];
  if (!own && (worthTelling || marked.some(({ author }) => author === ACTION_LOGIN))) {
    actions.push({ kind: 'create', body });
  }
  if (own && normalised(own.body) !== normalised(body)) {
    actions.push({ kind: 'update', comment: own.id, body });
  }
  // After the app's own is there, so that at no time there is none.
  const gone = [...doubled, ...marked.filter(({ author }) => author === ACTION_LOGIN)];
  return [...actions, ...gone.map(({ id }) => ({ kind: 'delete' as const, comment: id }))];
}

/** GitHub may keep other line ends, and no space at the end. */
function normalised(body: string): string {
  return body.replaceAll('\r\n', '\n').trimEnd();
}

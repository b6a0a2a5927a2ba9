import type { GitHubConnection } from './connection.ts';
import type { Comment } from './port.ts';

export interface CommentOrder {
  readonly pull: number;
  /** The whole comment, {@link CommentOrder.marker} first. */
  readonly body: string;
  /** The invisible line that Assay's comment starts with. */
  readonly marker: string;
  /** Whether to write a comment where there is none yet, or only to keep one up to date. */
  readonly create: boolean;
}

/** What became of the comment. `stood-back`: another bot keeps it. */
export type CommentOutcome =
  | { readonly kind: 'created' | 'updated' | 'unchanged' | 'none' }
  | { readonly kind: 'stood-back'; readonly author: string };

type Comments = Pick<GitHubConnection, 'comments' | 'createComment' | 'updateComment' | 'ownLogin'>;

/**
 * Brings the one comment of a pull request up to date: found by its marker and its author over all pages, written
 * only where its text differs, so that doing it twice changes nothing. A comment that another bot keeps stays the
 * only one. A person's comment that starts with the marker is a quotation, unless the token is that person's.
 *
 * @throws {AssayError} `missing-permission` or `github-failed`.
 */
export async function upsertComment(
  github: Comments,
  { pull, body, marker, create }: CommentOrder,
): Promise<CommentOutcome> {
  const marked = (await github.comments(pull)).filter((comment) =>
    comment.body.trimStart().startsWith(marker),
  );
  if (marked.length > 0) {
    const login = await github.ownLogin();
    const foreign = marked.find((comment) => comment.byBot && !isBy(comment, login));
    if (foreign) return { kind: 'stood-back', author: foreign.author };
    const own = marked.find((comment) => isBy(comment, login));
    if (own) {
      if (normalised(own.body) === normalised(body)) return { kind: 'unchanged' };
      await github.updateComment(own.id, body);
      return { kind: 'updated' };
    }
  }
  if (!create) return { kind: 'none' };
  await github.createComment(pull, body);
  return { kind: 'created' };
}

/** GraphQL names an app's account with or without the `[bot]` that REST always has. */
function isBy(comment: Comment, login: string): boolean {
  return comment.author === login || (comment.byBot && comment.author === `${login}[bot]`);
}

/** GitHub may keep other line ends, and no space at the end. */
function normalised(body: string): string {
  return body.replaceAll('\r\n', '\n').trimEnd();
}

import type { Actor, LineComment, Pull, Review } from '../stored.ts';
import type { World } from '../world.ts';
import { commitOnto, headOf, moveBranch } from './branches.ts';

/** Commits what review comments suggest, as one batch: a line that is another one by now cannot be replaced. */
export async function commitSuggestions(
  world: World,
  pull: Pull,
  comments: readonly number[],
  by: Actor,
): Promise<string> {
  const found = comments.map((id) => suggestionOf(world, pull, id));
  const files: Record<string, string> = {};
  // From the end, so that no replacement moves the next one.
  for (const { review, comment } of found.toSorted((a, b) => b.comment.line - a.comment.line)) {
    const { path, startLine, line } = comment;
    const lines = (files[path] ?? (await textAt(world, pull.head.sha, path))).split('\n');
    const then = (await textAt(world, review.sha, path)).split('\n');
    const part = (all: readonly string[]) => all.slice(startLine - 1, line).join('\n');
    if (part(lines) !== part(then)) throw new Error(`comment ${comment.id} is outdated`);
    lines.splice(startLine - 1, line - startLine + 1, ...suggestedIn(comment).split('\n'));
    files[path] = lines.join('\n');
  }
  const coAuthors = [...new Set(found.map(({ review }) => review.by.login))];
  const message = found.length === 1 ? 'Update file' : 'Apply suggestions from code review';
  const options = { message, coAuthors };
  const sha = await commitOnto(world, pull.head.sha, files, by.login, options);
  await moveBranch(world, headOf(pull), sha, by);
  return sha;
}

function suggestionOf(world: World, pull: Pull, id: number) {
  for (const review of world.reviews.values()) {
    const comment = review.comments.find((one) => one.id === id);
    if (comment && review.pull === pull.number) return shown(review, comment);
  }
  throw new Error(`#${pull.number} has no review comment ${id}`);
}

function shown(review: Review, comment: LineComment) {
  if (review.state === 'PENDING') throw new Error(`nobody sees comment ${comment.id} yet`);
  return { review, comment };
}

function suggestedIn({ id, body }: LineComment): string {
  const [, , text] = /^(`{3,})suggestion\n([\s\S]*?)\n\1$/m.exec(body) ?? [];
  if (text === undefined) throw new Error(`comment ${id} suggests nothing`);
  return text;
}

async function textAt({ git }: World, sha: string, path: string): Promise<string> {
  const tree = await git.tree(sha, true);
  const blob = await git.blob(tree?.find((one) => one.path === path)?.sha ?? '');
  if (!blob) throw new Error(`there is no ${path} at ${sha}`);
  return blob.toString('utf8');
}

import { checkName } from './check-name.ts';
import { decideSticky } from './data/decide-sticky.ts';
import type { SeenPull } from './open-pull.ts';
import type { ReviewContext } from './review-context.ts';

/**
 * Brings the data check's run and its comment to what the data say. Drafts are checked as well.
 *
 * @param isEmbargoed Whether rows are under review, whose labels and flags are kept back.
 */
export async function postDataCheck(
  { pull, comments, analysis }: SeenPull,
  isEmbargoed: boolean,
  { ref, github, app }: Pick<ReviewContext, 'ref' | 'github' | 'app'>,
): Promise<void> {
  if (pull.state === 'closed' || pull.state === 'merged') return;
  const { content, annotations, comment } = analysis.check[isEmbargoed ? 'embargoed' : 'whole'];
  const name = checkName('data', pull.base);
  const present = await github.checkRun(name, pull.head.sha);
  const isThere =
    present?.conclusion === content.conclusion &&
    present?.title === content.title &&
    present?.summary === content.summary;
  // Annotations can only be added to a run: another text is another run.
  if (!isThere) await github.createCheckRun(name, pull.head.sha, content, annotations);
  for (const action of decideSticky(comments, comment, app.login)) {
    if (action.kind === 'create') await github.createPullComment(ref.pull, action.body);
    else if (action.kind === 'update') await github.updateComment(action.comment, action.body);
    else await github.deleteComment(action.comment);
  }
}

import { type Answer, answer, refusal } from '../../../action/fake-github/answer.ts';
import { changeReviewers } from '../acts/reviews.ts';
import type { Call, Routes } from '../call.ts';
import { showPullSimple } from '../shapes/pull.ts';
import { showUser } from '../shapes/user.ts';
import { notFound } from '../validation-failed.ts';
import { pullOf } from './pulls.ts';

const TEMPLATE = '/repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers';

export const reviewerRoutes: Routes = {
  [`GET ${TEMPLATE}`]: (call) => {
    const pull = pullOf(call);
    if (!pull) return notFound();
    const users = pull.reviewers.map((login) => showUser(call.world, { login }));
    return answer(200, { users, teams: [] });
  },
  [`POST ${TEMPLATE}`]: request,
  [`DELETE ${TEMPLATE}`]: async (call) => {
    const { world, actor } = call;
    const pull = pullOf(call);
    if (!pull) return notFound();
    await changeReviewers(world, pull, actor, { remove: loginsIn(call) });
    return answer(200, showPullSimple(world, pull));
  },
};

/** All or nothing: one who cannot be asked, and nobody is. */
async function request(call: Call): Promise<Answer> {
  const { world, actor } = call;
  const pull = pullOf(call);
  if (!pull) return notFound();
  const logins = loginsIn(call);
  if (logins.includes(pull.author.login))
    return refusal(422, 'Review cannot be requested from pull request author.');
  const isCollaborator = (login: string) => (world.people.get(login) ?? 'none') !== 'none';
  const teams = (call.body['team_reviewers'] ?? []) as readonly string[];
  if (!logins.every(isCollaborator) || teams.length > 0)
    return refusal(
      422,
      `Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a collaborator of the ${world.repository} repository.`,
    );
  await changeReviewers(world, pull, actor, { add: logins });
  return answer(201, showPullSimple(world, pull));
}

function loginsIn({ body }: Call): readonly string[] {
  return (body['reviewers'] ?? []) as readonly string[];
}

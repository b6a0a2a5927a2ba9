import { matters } from '../../src/app/events/reduce-event.ts';
import { readMarker } from '../../src/core/review/markers.ts';
import type { Store } from '../../src/store/store.ts';
import type { FakeGitHub } from '../../test/github/fake/create-fake-github.ts';
import { EXPERTS } from './people.ts';

/** What has to hold of a pull request whose review came to its end, however often the app was killed meanwhile. */
export async function brokenPromises(
  github: FakeGitHub,
  store: Store,
  pull: number,
): Promise<readonly string[]> {
  const { repository, installationId: installation } = github;
  const ref = { installation, repository, pull };
  const broken: string[] = [];

  const taken = github.deliveries.filter(({ statusCode }) => statusCode === 202);
  const known = await store.knownDeliveries(taken.map(({ guid }) => guid));
  for (const { guid, event, action } of taken) {
    // A push to another branch than the default one means no work, and is not kept.
    if (event !== 'push' && matters(event, action ?? undefined) && !known.has(guid))
      broken.push(`${event}.${action} ${guid} was acknowledged and is lost`);
  }

  const seen = new Set((await store.observations(ref)).map(({ comment }) => comment));
  const comments = github.comments(pull);
  for (const { id, author, body } of comments) {
    const isAnswer = EXPERTS.includes(author.login) && /^\d+ \w+/.test(body);
    if (isAnswer && !seen.has(id)) broken.push(`answer ${id} of ${author.login} was never seen`);
  }

  const markers = comments.flatMap(({ body }) => (readMarker(body) ? [body.split('\n')[0]!] : []));
  for (const marker of new Set(markers)) {
    const count = markers.filter((each) => each === marker).length;
    if (count > 1) broken.push(`${marker} stands ${count} times`);
  }
  if ((await store.unread(ref)).length > 0) broken.push('webhooks are left unread');
  return broken;
}

import { answer, refusal } from '../../../action/fake-github/answer.ts';
import type { Call, Route, Routes } from '../call.ts';
import { isoSeconds } from '../git/parse-commit.ts';
import type { Permissions } from '../options.ts';
import { paged } from '../paged.ts';
import { showRepository } from '../shapes/repository.ts';
import { type Shape, template } from '../shapes/template.ts';
import { showApp, showUser } from '../shapes/user.ts';
import { inAnHour, issueInstallationToken } from '../tokens.ts';
import { notAccessible, notFound } from '../validation-failed.ts';
import type { World } from '../world.ts';

export const appRoutes: Routes = {
  'GET /app': asApp(({ world }) =>
    answer(200, { ...showApp(world, world.app), installations_count: 1 }),
  ),
  'GET /app/installations': asApp((call) =>
    paged(call, call.world.installed === 'no' ? [] : [call.world], showInstallation),
  ),
  'GET /app/installations/{installation_id}': asApp((call) =>
    isInstalled(call) ? answer(200, showInstallation(call.world)) : notFound(),
  ),
  'GET /repos/{owner}/{repo}/installation': asApp(({ world }) =>
    world.installed === 'no' ? notFound() : answer(200, showInstallation(world)),
  ),
  'POST /app/installations/{installation_id}/access_tokens': asApp(createToken),
  'GET /installation/repositories': (call) =>
    call.identity.kind === 'installation'
      ? paged(
          call,
          [call.world],
          (world) => showRepository(world),
          (repositories, total_count) => ({
            total_count,
            repository_selection: 'selected',
            repositories,
          }),
        )
      : notAccessible(),
  'GET /user': ({ world, identity, actor }) =>
    identity.kind === 'person'
      ? answer(200, {
          ...template(world, 'private-user-response-with-public-profile-information'),
          ...showUser(world, actor),
        })
      : notAccessible(),
  'GET /users/{username}': ({ world, path }) => {
    const login = path['username'] ?? '';
    if (!world.people.has(login) && login !== `${world.app.slug}[bot]`) return notFound();
    return answer(200, {
      ...template(world, 'public-user-default-response'),
      ...showUser(world, { login }),
    });
  },
};

/** These routes take the app's own JWT and no installation token. */
export function asApp(route: Route): Route {
  return (call) =>
    call.identity.kind === 'app'
      ? route(call)
      : refusal(401, 'A JSON web token could not be decoded');
}

function isInstalled({ world, path }: Call): boolean {
  return world.installed !== 'no' && Number(path['installation_id']) === world.installation;
}

function createToken(call: Call) {
  const { world, body } = call;
  if (!isInstalled(call)) return notFound();
  if (world.installed === 'suspended') return refusal(403, 'This installation has been suspended');
  const wanted = body['permissions'] as Permissions | undefined;
  const beyond = Object.keys(wanted ?? {}).filter((name) => !world.permissions[name]);
  if (beyond.length > 0)
    return refusal(422, 'The permissions requested are not granted to this installation.');
  const names = body['repositories'] as readonly string[] | undefined;
  if (names?.some((name) => name !== world.name))
    return refusal(
      422,
      'There is at least one repository that does not exist or is not accessible to the parent installation.',
    );
  return answer(201, {
    token: issueInstallationToken(world, wanted),
    expires_at: isoSeconds(inAnHour()),
    permissions: wanted ?? world.permissions,
    repository_selection: 'selected',
  });
}

export function showInstallation(world: World): Shape {
  const { id, slug } = world.app;
  const account = showUser(world, { login: world.owner });
  const suspended = world.installed === 'suspended';
  return {
    ...template(world, 'installation'),
    id: world.installation,
    account,
    repository_selection: 'selected',
    access_tokens_url: `${world.url}/app/installations/${world.installation}/access_tokens`,
    app_id: id,
    app_slug: slug,
    target_id: account['id'],
    permissions: world.permissions,
    events: world.events.filter((event) => event !== 'installation'),
    single_file_name: null,
    suspended_at: suspended ? world.now() : null,
    suspended_by: suspended ? account : null,
  };
}

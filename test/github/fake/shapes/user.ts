import type { Actor, AppIdentity } from '../stored.ts';
import type { World } from '../world.ts';
import { localised, type Shape, template } from './template.ts';

/** A number for a login, always the same. */
export function userId(login: string): number {
  let hash = 7;
  for (const character of login) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 90_000_000;
  return hash + 100;
}

export function showUser(world: World, { login }: Pick<Actor, 'login'>): Shape {
  return localised(world, `user ${login}`, () => {
    const text = JSON.stringify(template(world, 'simple-user')).replaceAll(
      'octocat',
      encodeURIComponent(login),
    );
    const type = login.endsWith('[bot]') ? 'Bot' : login === world.owner ? 'Organization' : 'User';
    return { ...JSON.parse(text), login, id: userId(login), node_id: `U_${userId(login)}`, type };
  }) as Shape;
}

/** An app as it is named beside what it did. */
export function showApp(world: World, { id, slug, name }: AppIdentity): Shape {
  const own = id === world.app.id;
  // Webhooks name no client id.
  const { client_id: _, ...from } = template(world, 'integration');
  return {
    ...from,
    id,
    slug,
    name,
    node_id: `A_${id}`,
    owner: showUser(world, { login: world.owner }),
    html_url: `https://github.com/apps/${slug}`,
    permissions: own ? world.permissions : { metadata: 'read', contents: 'read' },
    events: own ? world.events.filter((event) => event !== 'installation') : [],
  };
}

/** What somebody is to the repository, in the word that GitHub puts beside comments. */
export function association(world: World, { login, app }: Actor): string {
  if (login === world.owner) return 'OWNER';
  if (app) return 'NONE';
  const role = world.people.get(login) ?? 'none';
  return role === 'none' ? 'NONE' : 'COLLABORATOR';
}

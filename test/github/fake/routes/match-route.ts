import type { Route, Routes } from '../call.ts';
import { appRoutes } from './app.ts';
import { checkRunRoutes } from './check-runs.ts';
import { checkSuiteRoutes } from './check-suites.ts';
import { commentRoutes } from './comments.ts';
import { commitRoutes } from './commits.ts';
import { contentRoutes } from './contents.ts';
import { deliveryRoutes } from './deliveries.ts';
import { gitRoutes } from './git.ts';
import { graphqlRoutes } from './graphql.ts';
import { lfsRoutes } from './lfs.ts';
import { pullRoutes } from './pulls.ts';
import { reactionRoutes } from './reactions.ts';
import { repositoryRoutes } from './repository.ts';
import { reviewerRoutes } from './reviewers.ts';
import { reviewRoutes } from './reviews.ts';
import { statusRoutes } from './statuses.ts';

const ALL: Routes = {
  ...appRoutes,
  ...deliveryRoutes,
  ...repositoryRoutes,
  ...pullRoutes,
  ...reviewerRoutes,
  ...reviewRoutes,
  ...commentRoutes,
  ...reactionRoutes,
  ...checkRunRoutes,
  ...checkSuiteRoutes,
  ...statusRoutes,
  ...commitRoutes,
  ...gitRoutes,
  ...contentRoutes,
  ...graphqlRoutes,
  ...lfsRoutes,
};

/** Placeholders whose values have slashes in them. */
const LONG = ['path', 'ref', 'basehead', 'branch'];

interface CompiledRoute {
  readonly method: string;
  readonly template: string;
  readonly pattern: RegExp;
  readonly route: Route;
}

/** The longest first: the more of a path is spelt out, the closer it is. */
const compiled: readonly CompiledRoute[] = Object.entries(ALL)
  .map(([key, route]) => {
    const [method = '', template = ''] = key.split(' ');
    const pattern = template
      .replaceAll('.', '\\.')
      .replaceAll(/\{(\w+)\}/g, (_, name) => `(?<${name}>${LONG.includes(name) ? '.+' : '[^/]+'})`);
    return { method, template, pattern: new RegExp(`^${pattern}$`), route };
  })
  .sort((a, b) => segments(b.template) - segments(a.template));

export interface MatchedRoute {
  readonly route: Route;
  readonly template: string;
  readonly path: Readonly<Record<string, string>>;
}

/** The route that answers a request; undefined where the fake has none. */
export function matchRoute(method: string, pathname: string): MatchedRoute | undefined {
  for (const one of compiled) {
    const found = one.method === method ? one.pattern.exec(pathname) : null;
    if (!found) continue;
    const path = Object.fromEntries(
      Object.entries(found.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]),
    );
    return { route: one.route, template: one.template, path };
  }
  return undefined;
}

/** Those spelt out count more than placeholders. */
function segments(template: string): number {
  const all = template.split('/');
  return all.length * 10 + all.filter((one) => !one.startsWith('{')).length;
}

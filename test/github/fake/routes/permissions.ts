import type { Level, Permissions } from '../options.ts';

type Need = readonly [permission: string, level: Level];

const read = (...names: string[]): readonly Need[] => names.map((name) => [name, 'read']);
const write = (...names: string[]): readonly Need[] => names.map((name) => [name, 'write']);

/**
 * What an installation needs for a route, any one of the list, by the documentation of each. GitHub lets anyone read
 * a public repository; the fake does not, so that a permission that a private one would need is not forgotten.
 */
const NEEDS: readonly (readonly [pattern: RegExp, needs: readonly Need[]])[] = [
  [/^GET .*\/commits\/[^/]+\/(check-runs|check-suites)$/, read('checks')],
  [/^GET .*\/commits\/[^/]+\/(status|statuses)$/, read('statuses')],
  [/^GET .*\/commits\/[^/]+\/pulls$/, read('pull_requests', 'contents')],
  [/^GET .*\/check-(runs|suites)/, read('checks')],
  [/^\w+ .*\/check-(runs|suites)/, write('checks')],
  [/^POST .*\/statuses\//, write('statuses')],
  [/^GET .*\/issues\//, read('issues', 'pull_requests')],
  [/^\w+ .*\/issues\//, write('issues', 'pull_requests')],
  [/^GET .*\/pulls/, read('pull_requests')],
  [/^\w+ .*\/pulls/, write('pull_requests')],
  [/^GET .*\/(compare|git|contents|commits|branches)\b/, read('contents')],
  [/^\w+ .*\/git\b/, write('contents')],
  [/^GET \/orgs\/.*\/teams/, read('members')],
];

const RANKS: readonly Level[] = ['read', 'write', 'admin'];

/** Whether these permissions are enough for a route. */
export function isPermitted(permissions: Permissions, route: string): boolean {
  const needs = NEEDS.find(([pattern]) => pattern.test(route))?.[1];
  return needs?.some((need) => holds(permissions, need)) ?? true;
}

export function holds(permissions: Permissions, [name, level]: Need): boolean {
  const held = permissions[name];
  return held !== undefined && RANKS.indexOf(held) >= RANKS.indexOf(level);
}

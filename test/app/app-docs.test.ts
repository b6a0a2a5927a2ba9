import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { renderAppYml, withPermissions } from '../../scripts/write-app-docs.ts';
import { EVENT_RULES } from '../../src/app/events/event-rules.ts';
import { APP_EVENTS, APP_PERMISSIONS } from '../../src/app/setup/permissions.ts';

const read = (path: string) =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8').replaceAll('\r\n', '\n');

it('app.yml is what `npm run docs` writes', () => {
  expect(read('app.yml')).toBe(renderAppYml());
});

it('docs/app.md lists the permissions that the app has', () => {
  expect(read('docs/app.md')).toBe(withPermissions(read('docs/app.md')));
});

it('app.yml says what the manifest does', () => {
  const app = parse(read('app.yml'));
  expect(Object.keys(app.default_permissions)).toEqual(APP_PERMISSIONS.map(({ name }) => name));
  expect(app.default_events).toEqual(APP_EVENTS);
});

it('asks for every event that it has a rule for, but those that come to every app', () => {
  const ruled = [...EVENT_RULES.keys()].filter((name) => !name.startsWith('installation'));
  expect(ruled.sort()).toEqual([...APP_EVENTS]);
});

it('docs/app.md names every setting', () => {
  const schema = read('src/app/settings/settings-schema.ts');
  const names = [...schema.matchAll(/^ {2}([A-Z_]+): z/gm)].map(([, name]) => name);
  expect(names.length).toBeGreaterThan(5);
  for (const name of names) expect(read('docs/app.md')).toContain(`\`${name}\``);
});

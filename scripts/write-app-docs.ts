/* Writes app.yml, and the permissions in docs/app.md, from src/app/setup/permissions.ts: `npm run docs`. A test holds both current. */
import { readFileSync, writeFileSync } from 'node:fs';
import { APP_DESCRIPTION } from '../src/app/setup/manifest.ts';
import { APP_EVENTS, APP_PERMISSIONS } from '../src/app/setup/permissions.ts';

const APP_YML = new URL('../app.yml', import.meta.url);
const PAGE = new URL('../docs/app.md', import.meta.url);
const [BEGIN, END] = [
  '<!-- permissions: written by `npm run docs` -->',
  '<!-- end of permissions -->',
];

/** The text of `app.yml`: what the GitHub App is, for Probot's tools and for people who make it by hand. */
export function renderAppYml(): string {
  const permissions = APP_PERMISSIONS.map(
    ({ name, access, why }) => `  # ${why}\n  ${name}: ${access}`,
  );
  return `# Written by \`npm run docs\` from src/app/setup/permissions.ts. \`assay app --setup\` makes an app like this; see docs/app.md.
name: Assay
description: ${APP_DESCRIPTION}
public: false
# The address of the app's webhooks; left out where it has none and asks GitHub for news.
# hook_attributes:
#   url: https://assay.example.com/api/github/webhooks
default_permissions:
${permissions.join('\n')}
# Those about installations come to every app and are not named here.
default_events:
${APP_EVENTS.map((event) => `  - ${event}`).join('\n')}
`;
}

/** A page with its table of permissions brought up to date. */
export function withPermissions(page: string): string {
  const [before, rest] = page.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined)
    throw new Error('docs/app.md has no place for permissions');
  const rows = APP_PERMISSIONS.map(
    ({ name, access, why }) => `| \`${name}: ${access}\` | ${why} |`,
  );
  return `${before}${BEGIN}\n| permission | why |\n|---|---|\n${rows.join('\n')}\n${END}${after}`;
}

if (import.meta.main) {
  writeFileSync(APP_YML, renderAppYml());
  writeFileSync(PAGE, withPermissions(readFileSync(PAGE, 'utf8')));
}

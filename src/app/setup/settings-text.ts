import type { GitHubAddresses } from './addresses.ts';
import type { MadeApp } from './made-app.ts';

/**
 * The file of settings. The key is in base64: systemd, Docker and Node read files of variables differently, and a value of
 * one line without quotes is the same to all of them.
 */
export function settingsText(app: MadeApp, { web, api }: GitHubAddresses): string {
  const key = Buffer.from(app.pem).toString('base64');
  return [
    '# Settings of the app, made by `assay app --setup`. Keep this file secret.',
    `# ${app.html_url}`,
    `APP_ID=${app.id}`,
    `PRIVATE_KEY=${key}`,
    ...(app.webhook_secret ? [`WEBHOOK_SECRET=${app.webhook_secret}`] : []),
    ...(web === 'https://github.com' ? [] : [`GITHUB_API_URL=${api}`]),
    '',
  ].join('\n');
}

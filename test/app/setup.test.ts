import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runApp } from '../../src/app/runner.ts';
import { buildManifest } from '../../src/app/setup/manifest.ts';
import { readAnswers } from '../../src/app/setup/read-answers.ts';
import { type FakeWorld, fakeWorld } from './fake-world.ts';
import { type StubGitHub, stubGitHub } from './stub-github.ts';

const PEM = '-----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY-----\n';
const MADE = {
  id: 12,
  slug: 'assay-octo',
  html_url: 'https://github.com/apps/assay-octo',
  pem: PEM,
  webhook_secret: 'b1946ac92492d2347c6235b4d2611184',
};

let github: StubGitHub;
let folder: string;
let world: FakeWorld;

beforeEach(async () => {
  github = await stubGitHub();
  folder = mkdtempSync(join(tmpdir(), 'assay-setup-'));
  world = fakeWorld({ GITHUB_API_URL: github.apiUrl, GITHUB_URL: github.apiUrl }, { cwd: folder });
});
afterEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  await github.close();
});

/** Starts the setup and gives the page's address once it is printed. */
async function start() {
  const ended = runApp({ setup: true }, world);
  await expect.poll(() => world.written.err).toContain('http://127.0.0.1:');
  const url = new URL(/http:\S+/.exec(world.written.err)![0]);
  const at = (path: string, parameters: Record<string, string> = {}) => {
    const target = new URL(path, url);
    target.search = new URLSearchParams({
      state: url.searchParams.get('state')!,
      ...parameters,
    }).toString();
    return target;
  };
  return { ended, url, at };
}

const confirm = (url: URL, fields: Record<string, string>) =>
  fetch(url, { method: 'POST', body: new URLSearchParams(fields) });

function manifestIn(text: string) {
  const value = /name="manifest" value="([^"]*)"/.exec(text)?.[1] ?? '';
  return JSON.parse(value.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
}

describe('setup', () => {
  it('makes an app, and writes a file that only its owner can read', async () => {
    github.answers.set('POST /app-manifests/c0de/conversions', MADE);
    const { ended, url, at } = await start();
    const asked = await fetch(url);
    expect(asked.status).toBe(200);
    expect(asked.headers.get('content-security-policy')).toContain("default-src 'none'");

    const page = await confirm(at('/confirm'), {
      name: 'Assay <octo>',
      organisation: 'octo',
      webhooks: 'https://assay.example.com/',
    });
    const text = await page.text();
    expect(text).toContain(`action="${github.apiUrl}/organizations/octo/settings/apps/new?state=`);
    expect(text).not.toContain('Assay <octo>');
    expect(manifestIn(text.replaceAll('&lt;', '<').replaceAll('&gt;', '>'))).toMatchObject({
      name: 'Assay <octo>',
      public: false,
      redirect_url: `${url.origin}/made`,
      hook_attributes: { url: 'https://assay.example.com/api/github/webhooks', active: true },
    });

    expect((await fetch(at('/made', { code: 'c0de' }))).status).toBe(200);
    expect(await ended).toBe(0);
    const file = join(folder, 'assay-app.env');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, 'utf8')).toBe(
      [
        '# Settings of the app, made by `assay app --setup`. Keep this file secret.',
        '# https://github.com/apps/assay-octo',
        'APP_ID=12',
        `PRIVATE_KEY=${Buffer.from(PEM).toString('base64')}`,
        'WEBHOOK_SECRET=b1946ac92492d2347c6235b4d2611184',
        `GITHUB_API_URL=${github.apiUrl}`,
        '',
      ].join('\n'),
    );
    expect(world.written.err).toContain('assay app --settings assay-app.env');
    expect(world.written.err).not.toMatch(/b1946|MIIE/);
  });

  it('says to ask for news where there is no webhook', async () => {
    github.answers.set('POST /app-manifests/c0de/conversions', { ...MADE, webhook_secret: null });
    const { ended, at } = await start();
    await fetch(at('/made', { code: 'c0de' }));
    expect(await ended).toBe(0);
    expect(readFileSync(join(folder, 'assay-app.env'), 'utf8')).not.toContain('WEBHOOK_SECRET');
    expect(world.written.err).toContain('--poll 60');
  });

  it('refuses whoever does not know the state, another host, and a code that is none', async () => {
    const { ended, url, at } = await start();
    expect((await fetch(at('/', { state: 'guessed' }))).status).toBe(400);
    expect((await confirm(at('/confirm', { state: '' }), { name: 'Assay' })).status).toBe(400);
    expect((await fetch(at('/made', { state: '0'.repeat(64), code: 'c0de' }))).status).toBe(400);
    expect((await fetch(at('/made', { code: '../user' }))).status).toBe(400);
    const local = new URL(url);
    local.hostname = 'localhost';
    expect(
      await fetch(local).then(
        ({ status }) => status,
        () => 400,
      ),
    ).toBe(400);
    expect(github.asked).toEqual([]);
    world.stop();
    expect(await ended).toBe(2);
  });

  it('tells what GitHub refused, and goes on', async () => {
    const { ended, at } = await start();
    const page = await fetch(at('/made', { code: 'old' }));
    expect(page.status).toBe(400);
    expect(await page.text()).toContain('GitHub did not give the app that it made (404)');
    world.stop();
    expect(await ended).toBe(2);
  });

  it('writes over no file', async () => {
    writeFileSync(join(folder, 'assay-app.env'), 'APP_ID=1\n');
    expect(await runApp({ setup: true }, world)).toBe(2);
    expect(world.written.err).toMatch(/assay-app\.env is there already/);
  });
});

describe('the form', () => {
  it.each([
    ['name=', /1 to 34 characters/],
    [`name=${'a'.repeat(35)}`, /1 to 34 characters/],
    ['name=Assay&organisation=a/b', /octo-org/],
    ['name=Assay&webhooks=javascript:alert(1)', /public address/],
    ['name=Assay&webhooks=http://localhost:3000', /public address/],
  ])('refuses %s', (form, fault) => {
    expect(readAnswers(form)).toMatchObject({ fault: expect.stringMatching(fault) });
  });

  it('leaves the webhook and its events out where the app has no address', () => {
    const manifest = buildManifest({
      name: 'Assay',
      home: 'https://github.com',
      redirectUrl: 'http://127.0.0.1:1/made',
      webhookHost: undefined,
    });
    expect(manifest).not.toHaveProperty('hook_attributes');
    expect(manifest).not.toHaveProperty('default_events');
  });
});

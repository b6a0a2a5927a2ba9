import { generateKeyPairSync } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runApp } from '../../src/app/runner.ts';
import { fakeWorld } from './fake-world.ts';
import { type StubGitHub, stubGitHub } from './stub-github.ts';

const KEY = generateKeyPairSync('rsa', { modulusLength: 2048 })
  .privateKey.export({ type: 'pkcs1', format: 'pem' })
  .toString();

let github: StubGitHub;
beforeEach(async () => {
  github = await stubGitHub();
});
afterEach(() => github.close());

const worldOf = (env: Record<string, string> = {}) =>
  fakeWorld({ APP_ID: '12', PRIVATE_KEY: KEY, GITHUB_API_URL: github.apiUrl, ...env });

describe('the runner', () => {
  it('tells an older Node clearly', async () => {
    const world = fakeWorld({}, { nodeVersion: '20.19.4' });
    expect(await runApp({}, world)).toBe(2);
    expect(world.written.err).toMatch(/needs Node 22\.13 or newer, and this is 20\.19\.4/);
  });

  it('tells settings that are missing', async () => {
    const world = fakeWorld({});
    expect(await runApp({}, world)).toBe(2);
    expect(world.written.err).toMatch(/APP_ID is missing[\s\S]*WEBHOOK_SECRET is missing/);
  });

  it('tells what to check where GitHub does not know the app', async () => {
    github.answers.delete('GET /app');
    const world = worldOf();
    expect(await runApp({ once: true }, world)).toBe(2);
    expect(world.written.err).toMatch(/does not know this app[\s\S]*Check that APP_ID/);
  });

  it('tells where GitHub cannot be reached', async () => {
    const world = worldOf({ GITHUB_API_URL: 'http://127.0.0.1:9' });
    expect(await runApp({ once: true }, world)).toBe(2);
    expect(world.written.err).toMatch(/cannot be reached at http:\/\/127\.0\.0\.1:9/);
  });
});

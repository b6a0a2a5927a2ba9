import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSettings } from '../../src/app/settings/read-settings.ts';
import { readSettingsFile } from '../../src/app/settings/read-settings-file.ts';
import type { AssayError } from '../../src/core/assay-error.ts';

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const PKCS1 = privateKey.export({ type: 'pkcs1', format: 'pem' }).toString();
const PKCS8 = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const SECRET = 'b1946ac92492d2347c6235b4d2611184';
const COMPLETE = { APP_ID: '12', PRIVATE_KEY: PKCS1, WEBHOOK_SECRET: SECRET };

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'assay-settings-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function faultOf(env: Record<string, string>, takesWebhooks: boolean | undefined = true): string {
  try {
    readSettings(env, folder, takesWebhooks);
  } catch (error) {
    return `${(error as AssayError).message}\n${(error as AssayError).hint}`;
  }
  throw new Error('nothing was refused');
}

describe('settings', () => {
  it('fills in what is left out', () => {
    expect(readSettings(COMPLETE, folder, true)).toEqual({
      appId: 12,
      privateKey: PKCS8,
      webhookSecret: SECRET,
      host: '0.0.0.0',
      port: 3000,
      portGiven: false,
      databaseUrl: 'assay.db',
      apiUrl: 'https://api.github.com',
      logLevel: 'info',
    });
  });

  it.each([
    ['as it is', PKCS1],
    ['as PKCS 8', PKCS8],
    ['with \\n for line ends', PKCS1.replaceAll('\n', '\\n')],
    ['in base64', Buffer.from(PKCS1).toString('base64')],
    ['with Windows line ends', PKCS1.replaceAll('\n', '\r\n')],
  ])('takes the private key %s', (_, key) => {
    expect(readSettings({ ...COMPLETE, PRIVATE_KEY: key }, folder, true).privateKey).toBe(PKCS8);
  });

  it('takes the private key from a file', () => {
    writeFileSync(join(folder, 'key.pem'), PKCS1);
    const { PRIVATE_KEY: _, ...others } = COMPLETE;
    const settings = readSettings({ ...others, PRIVATE_KEY_PATH: 'key.pem' }, folder, true);
    expect(settings.privateKey).toBe(PKCS8);
    expect(faultOf({ ...others, PRIVATE_KEY_PATH: 'nowhere.pem' })).toMatch(
      /PRIVATE_KEY_PATH names a file that/,
    );
  });

  it('tells every fault at once, and no value', () => {
    const said = faultOf({
      APP_ID: 'assay',
      PRIVATE_KEY: 'a key that is none',
      WEBHOOK_SECRET: 'hunter2',
      PORT: '99999',
      GITHUB_API_URL: 'ftp://user:hunter3@github.example.com',
      LOG_LEVEL: 'loud',
    });
    expect(said).toMatch(/6 settings to put right/);
    for (const name of [
      'APP_ID',
      'PRIVATE_KEY',
      'WEBHOOK_SECRET',
      'PORT',
      'GITHUB_API_URL',
      'LOG_LEVEL',
    ])
      expect(said).toContain(`  ${name} is `);
    expect(said).not.toMatch(/hunter|a key that is none|loud/);
  });

  it('refuses placeholders and short secrets, and says how to make one', () => {
    for (const secret of ['development', 'Development', 'short'])
      expect(faultOf({ ...COMPLETE, WEBHOOK_SECRET: secret })).toMatch(
        /WEBHOOK_SECRET is (?:a placeholder|shorter).*openssl rand -hex 32/,
      );
    expect(faultOf({ ...COMPLETE, WEBHOOK_SECRET: '  ' })).toMatch(/WEBHOOK_SECRET is missing/);
  });

  it('needs a webhook secret only where webhooks can come in', () => {
    const { WEBHOOK_SECRET: _, ...others } = COMPLETE;
    expect(readSettings(others, folder).webhookSecret).toBeUndefined();
    expect(readSettings({ ...others, PORT: '3000' }, folder, false).portGiven).toBe(true);
    expect(faultOf({ ...others, PORT: '3000' }, undefined)).toMatch(/WEBHOOK_SECRET is missing/);
    expect(faultOf(others, true)).toMatch(/WEBHOOK_SECRET is missing/);
  });

  it('takes any address of an API, and no slash at its end', () => {
    const { apiUrl } = readSettings(
      { ...COMPLETE, GITHUB_API_URL: 'http://127.0.0.1:4000/api/v3/' },
      folder,
      true,
    );
    expect(apiUrl).toBe('http://127.0.0.1:4000/api/v3');
  });

  it('reads a file of settings', () => {
    writeFileSync(join(folder, 'app.env'), '# a comment\nAPP_ID=12\nHOST="127.0.0.1"\n');
    expect(readSettingsFile('app.env', folder)).toEqual({ APP_ID: '12', HOST: '127.0.0.1' });
    expect(readSettingsFile(undefined, folder)).toEqual({});
    expect(() => readSettingsFile('none.env', folder)).toThrow(/none\.env cannot be read/);
  });
});

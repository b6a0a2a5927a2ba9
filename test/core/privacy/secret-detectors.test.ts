import { describe, expect, it } from 'vitest';
import { foundIn } from './found-in.ts';
import { SECRETS } from './sample-secrets.ts';

describe('the detectors of secrets', () => {
  it.each(Object.entries(SECRETS))('finds a %s wherever it stands', (kind, secret) => {
    expect(foundIn(secret)).toEqual([`${kind}: ${secret}`]);
    expect(foundIn(`it is "${secret}", he wrote`)).toEqual([`${kind}: ${secret}`]);
  });

  it('finds a private key inside the JSON of a service account', () => {
    const key = SECRETS['private-key'].replaceAll('\n', '\\n');
    const json = `{"type":"service_account","private_key":"${key}\\n","client_id":"1"}`;
    expect(foundIn(json)).toEqual([`private-key: ${key}`]);
  });

  it.each([
    'AKIAIOSFODNN7EXAMPLE',
    `gh${'p_'}${'x'.repeat(36)}`,
    'sk_test_4eC39HqLyjWDarjtT1zdp7dc',
    'password=changeme1234567890',
    'password: {{ secrets.NPM_TOKEN_42 }}',
    'the token is 42, the password is secret',
    'api_key = getConfigurationValue("service")',
    'https://user:password@example.com',
    'postgres://user:$PASSWORD@host/db',
    'https://example.com/a:b@c',
    'eyJhbGciOiJ.eyJub25l.x',
    'eyJmb28iOiJiYXIifQ.eyJmb28iOiJiYXIifQ.c2lnbmF0dXJlc2lnbmF0dXJl',
    '-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA\n-----END PUBLIC KEY-----',
    'it starts with -----BEGIN PRIVATE KEY-----',
    'da39a3ee5e6b4b0d3255bfef95601890afd80709',
  ])('finds nothing in %j', (text) => {
    expect(foundIn(text)).toEqual([]);
  });
});

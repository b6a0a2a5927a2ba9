import { sign } from 'node:crypto';
import type { FakeGitHub } from './create-fake-github.ts';

/** A JWT as an app signs it, for nine minutes; `claims` replaces some of what it says. */
export function signJwt(
  { appId, privateKey }: Pick<FakeGitHub, 'appId' | 'privateKey'>,
  claims: Readonly<Record<string, unknown>> = {},
): string {
  const now = Math.floor(Date.now() / 1000);
  const all = { iat: now - 30, exp: now + 540, iss: appId, ...claims };
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signed = `${encode({ alg: 'RS256', typ: 'JWT' })}.${encode(all)}`;
  return `${signed}.${sign('RSA-SHA256', Buffer.from(signed), privateKey).toString('base64url')}`;
}

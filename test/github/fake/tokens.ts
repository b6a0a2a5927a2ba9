import { createPublicKey, generateKeyPairSync, randomBytes, verify } from 'node:crypto';
import type { Permissions } from './options.ts';
import type { Actor, AppIdentity } from './stored.ts';
import type { World } from './world.ts';

/** Who a request comes from. */
export type Identity =
  /** The app itself, by a JWT that it signed. */
  | { readonly kind: 'app'; readonly actor: Actor }
  /** An app in the repository. `permissions` left out: those of the installation, as they stand now. */
  | {
      readonly kind: 'installation';
      readonly actor: Actor;
      readonly permissions?: Permissions;
      readonly expiresAt: Date;
    }
  | { readonly kind: 'person'; readonly actor: Actor };

const HOUR_MS = 3_600_000;

/** The app of GitHub's own workflows. */
const ACTIONS_APP: AppIdentity = { id: 15368, slug: 'github-actions', name: 'GitHub Actions' };

let keyPair: { readonly privateKey: string; readonly publicKey: string } | undefined;

/** The app's key pair, the same in a whole process because making one takes a while. */
export function appKeys() {
  keyPair ??= generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  return keyPair;
}

export function appActor(app: AppIdentity): Actor {
  return { login: `${app.slug}[bot]`, app };
}

/** A token of the installation, valid for an hour. */
export function issueInstallationToken(world: World, permissions?: Permissions): string {
  return issue(world, 'ghs_', {
    kind: 'installation',
    actor: appActor(world.app),
    expiresAt: inAnHour(),
    ...(permissions ? { permissions } : {}),
  });
}

/** A workflow's own token. In a pull request from a fork it may only read. */
export function issueWorkflowToken(world: World, permissions: Permissions): string {
  return issue(world, 'ghs_', {
    kind: 'installation',
    actor: appActor(ACTIONS_APP),
    permissions,
    expiresAt: inAnHour(),
  });
}

export function issuePersonToken(world: World, login: string): string {
  return issue(world, 'ghp_', { kind: 'person', actor: { login } });
}

/** Wall-clock time: a client remembers a token for as long by its own clock, whatever time the fake has. */
export function inAnHour(): Date {
  return new Date(Date.now() + HOUR_MS);
}

/** All tokens of installations are as if their hour were over. */
export function expireTokens({ tokens }: World): void {
  for (const [token, identity] of tokens)
    if (identity.kind === 'installation') tokens.delete(token);
}

function issue(world: World, prefix: string, identity: Identity): string {
  const token = prefix + randomBytes(18).toString('hex');
  world.tokens.set(token, identity);
  return token;
}

/** Whom an Authorization header stands for; a text where GitHub refuses it. */
export function identify(world: World, header: string | undefined): Identity | string {
  const credentials = header?.replace(/^(token|bearer|basic) /i, '') ?? '';
  if (credentials === '') return 'Requires authentication';
  const basic = /^basic /i.test(header ?? '')
    ? Buffer.from(credentials, 'base64')
        .toString('utf8')
        .replace(/^[^:]*:/, '')
    : credentials;
  const known = world.tokens.get(basic);
  if (known) {
    const expired = known.kind === 'installation' && known.expiresAt <= new Date();
    return expired ? 'Bad credentials' : known;
  }
  return basic.split('.').length === 3 ? identifyApp(world, basic) : 'Bad credentials';
}

function identifyApp(world: World, jwt: string): Identity | string {
  const [header = '', claims = '', signature = ''] = jwt.split('.');
  const unreadable = 'A JSON web token could not be decoded';
  try {
    const key = createPublicKey(appKeys().publicKey);
    const signed = Buffer.from(`${header}.${claims}`);
    if (!verify('RSA-SHA256', signed, key, Buffer.from(signature, 'base64url'))) return unreadable;
    const { iss, iat, exp } = JSON.parse(Buffer.from(claims, 'base64url').toString('utf8'));
    // Wall-clock time: what signs a JWT does not know of the fake's clock.
    const now = Date.now() / 1000;
    if (String(iss) !== String(world.app.id)) return "'Issuer' claim ('iss') must be an Integer";
    if (exp < now)
      return "'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expires";
    if (exp > now + 660) return "'Expiration time' claim ('exp') is too far in the future";
    if (iat > now + 60)
      return "'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued";
    return { kind: 'app', actor: appActor(world.app) };
  } catch {
    return unreadable;
  }
}

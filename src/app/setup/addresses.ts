import { z } from 'zod';
import { AssayError } from '../../core/assay-error.ts';
import type { Environment } from '../settings/read-settings.ts';

/** Where the GitHub App is made. */
export interface GitHubAddresses {
  /** E.g. `https://github.com`, without a slash at its end. */
  readonly web: string;
  readonly api: string;
}

const address = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ''));

/**
 * Where GitHub is, from `GITHUB_URL` and `GITHUB_API_URL`.
 *
 * @throws {AssayError} `bad-config` where one is no address.
 * @example
 * addressesOf({}) // { web: 'https://github.com', api: 'https://api.github.com' }
 * addressesOf({ GITHUB_URL: 'https://github.example.com/' })
 * // { web: 'https://github.example.com', api: 'https://github.example.com/api/v3' }
 */
export function addressesOf(env: Environment): GitHubAddresses {
  const web = read('GITHUB_URL', env['GITHUB_URL'] || 'https://github.com');
  const { host, protocol } = new URL(web);
  const isCloud = host === 'github.com' || host.endsWith('.ghe.com');
  const usual = isCloud ? `${protocol}//api.${host}` : `${web}/api/v3`;
  return { web, api: read('GITHUB_API_URL', env['GITHUB_API_URL'] || usual) };
}

function read(name: string, value: string): string {
  const parsed = address.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new AssayError('bad-config', `${name} is no address.`, {
    hint: 'Write it as https://github.example.com, or leave it out for github.com.',
  });
}

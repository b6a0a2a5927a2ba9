import { AssayError } from '../core/assay-error.ts';
import type { Environment } from './read-event.ts';

/**
 * Where the documentation of the config is, for an error about it: in the repository that the Action was taken
 * from, at the version in use. Undefined for other errors, and where the runner does not say.
 *
 * @example
 * // 'https://github.com/octo/assay/blob/v0/docs/configuration.md'
 */
export function documentationLink(error: unknown, env: Environment): string | undefined {
  if (!(error instanceof AssayError) || error.code !== 'bad-config') return undefined;
  const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: repository } = env;
  if (!server || !repository) return undefined;
  const version = env['GITHUB_ACTION_REF'] || 'HEAD';
  return `${server}/${repository}/blob/${version}/docs/configuration.md`;
}

import { AssayError } from '../core/assay-error.ts';

/**
 * Owner and name of a repository.
 *
 * @throws {AssayError} `bad-arguments` for what is not `owner/repo`.
 * @example
 * splitRepository('octo/data') // { owner: 'octo', repo: 'data' }
 */
export function splitRepository(repository: string): { owner: string; repo: string } {
  const [owner, repo, ...rest] = repository.split('/');
  if (owner && repo && rest.length === 0) return { owner, repo };
  throw new AssayError('bad-arguments', `\`${repository}\` is not a repository`, {
    hint: 'Write it as owner/repo; a runner sets GITHUB_REPOSITORY to it.',
  });
}

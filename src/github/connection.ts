import type { GitHub } from './port.ts';

/** What the Action needs of GitHub besides {@link GitHub}: whose token it holds, and whether it is late. */
export interface GitHubConnection extends GitHub {
  /**
   * The login that comments made with this token carry, e.g. `github-actions[bot]`. Asked once.
   *
   * @throws {AssayError} where GitHub cannot be reached or refuses the token.
   */
  ownLogin(): Promise<string>;
  /** The commit that a pull request's branch points at now, which may be newer than the event's. */
  pullHead(pull: number): Promise<string>;
}

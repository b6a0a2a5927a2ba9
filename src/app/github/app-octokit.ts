/** What is used of an Octokit that Probot authenticated. */
export interface AppOctokit {
  request(
    route: string,
    parameters?: Readonly<Record<string, unknown>>,
  ): Promise<{
    readonly data: unknown;
    readonly headers: Readonly<Record<string, string | number | undefined>>;
  }>;
}

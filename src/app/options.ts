/** What `assay app` was asked to do. */
export interface AppOptions {
  /** Seconds between passes, in place of webhooks. */
  readonly poll?: number;
  /** One pass, then exit. */
  readonly once?: boolean;
  /** Makes a GitHub App, in place of running one. */
  readonly setup?: boolean;
  /** A file of settings, `NAME=value` a line; the environment's own win. */
  readonly settings?: string;
}

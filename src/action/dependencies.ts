import type { CheckRequest, CheckResult } from '../check/check-result.ts';
import type { ReportFiles } from '../check/write-report-files.ts';
import type { GitHubConnection } from '../github/connection.ts';
import type { GitHubOptions } from '../github/octokit.ts';
import type { GitRevisionsOptions } from '../revisions/open-git-revisions.ts';
import type { Revisions } from '../revisions/revisions.ts';
import type { Checkout } from './checkout.ts';
import type { Environment } from './read-event.ts';
import type { Workflow } from './workflow.ts';

/** All that the Action touches outside of itself, given so that tests can give something else. */
export interface Dependencies {
  readonly env: Environment;
  readonly workflow: Workflow;
  readonly now: () => Date;
  readonly inspectCheckout: (cwd: string) => Checkout;
  readonly connectGitHub: (options: GitHubOptions) => GitHubConnection;
  readonly openRevisions: (options: GitRevisionsOptions) => Promise<Revisions>;
  readonly runCheck: (request: CheckRequest) => Promise<CheckResult>;
  readonly writeReportFiles: (result: CheckResult, folder: string) => Promise<ReportFiles>;
}

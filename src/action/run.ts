import { runCheck } from '../check/run-check.ts';
import { writeReportFiles } from '../check/write-report-files.ts';
import { connectGitHub } from '../github/octokit.ts';
import { openGitRevisions } from '../revisions/open-git-revisions.ts';
import { checkWithCache } from './check-with-cache.ts';
import { connectWorkflow } from './connect-workflow.ts';
import { inspectCheckout } from './inspect-checkout.ts';
import { runAction } from './runner.ts';

process.exitCode = await runAction({
  env: process.env,
  workflow: connectWorkflow(),
  now: () => new Date(),
  inspectCheckout,
  connectGitHub,
  openRevisions: openGitRevisions,
  runCheck: (request) =>
    checkWithCache(request, runCheck, process.env, () => import('@actions/cache')),
  writeReportFiles,
});

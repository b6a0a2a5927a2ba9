import { join } from 'node:path';
import type { Environment } from './read-event.ts';

/**
 * Where the report is written: outside the checkout, where no pull request can have put a link in the way, and a
 * folder for each step that runs Assay.
 *
 * @example
 * reportFolder({ RUNNER_TEMP: '/tmp', GITHUB_ACTION: '__self' }, '/repo') // '/tmp/assay-report-self'
 */
export function reportFolder(env: Environment, workspace: string): string {
  const step = (env['GITHUB_ACTION'] ?? '').replace(/[^\w-]/g, '').replace(/^_+/, '');
  return join(env['RUNNER_TEMP'] || workspace, step ? `assay-report-${step}` : 'assay-report');
}

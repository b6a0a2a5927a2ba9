import { join } from 'node:path';
import { expect, it } from 'vitest';
import { reportFolder } from '../../src/action/report-folder.ts';

it.each([
  [{ RUNNER_TEMP: '/tmp', GITHUB_ACTION: '__self' }, join('/tmp', 'assay-report-self')],
  [{ RUNNER_TEMP: '/tmp' }, join('/tmp', 'assay-report')],
  [{ GITHUB_ACTION: '../../x' }, join('/repo', 'assay-report-x')],
])('%j', (env, folder) => {
  expect(reportFolder(env, '/repo')).toBe(folder);
});

import { getOctokit } from '@actions/github';
import type { FakeGitHub } from './create-fake-github.ts';

/** `owner` and `repo` of the fakes in these tests. */
export const HERE = { owner: 'octo', repo: 'data' };

const SILENT = { debug() {}, info() {}, warn() {}, error() {} };

/** Octokit with a token of the fake: the installation's where none is given. */
export function connect(fake: FakeGitHub, token = fake.installationToken()) {
  return getOctokit(token, { baseUrl: fake.url, log: SILENT });
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Dependencies } from '../../src/action/dependencies.ts';
import { runAction } from '../../src/action/runner.ts';
import type { CheckRequest } from '../../src/check/check-result.ts';
import { AssayError } from '../../src/core/assay-error.ts';
import type { Report } from '../../src/core/report/report.ts';
import type { GitHubConnection } from '../../src/github/connection.ts';
import type { GitRevisionsOptions } from '../../src/revisions/open-git-revisions.ts';
import type { Revisions } from '../../src/revisions/revisions.ts';
import { fakeWorkflow } from './fake-workflow.ts';
import { fileReport, finding, report } from './reports.ts';

const folder = mkdtempSync(join(tmpdir(), 'assay-runner-'));
afterAll(() => rmSync(folder, { recursive: true }));

const PULL_REQUEST = {
  pull_request: {
    number: 7,
    base: { sha: 'ba5e', ref: 'main' },
    head: { sha: '4ead', ref: 'topic', repo: { full_name: 'octo/data' } },
  },
};

const FAILING = report({
  conclusion: 'fail',
  gates: [
    {
      name: 'data',
      conclusion: 'fail',
      reason: '1 new error',
      new: 1,
      existing: 0,
      fixed: 0,
      waived: 0,
    },
  ],
  datasets: [{ name: 'tickets', files: [fileReport({ findings: [finding()] })] }],
});

interface Given extends Partial<Dependencies> {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event?: string;
  readonly payload?: unknown;
  readonly result?: Report;
}

/** Runs the Action with everything faked, and tells all that it did. */
async function run(given: Given = {}) {
  const { inputs, event = 'pull_request', payload = PULL_REQUEST, result = report() } = given;
  const path = join(folder, 'event.json');
  writeFileSync(path, JSON.stringify(payload));
  const workflow = fakeWorkflow({ 'github-token': 't', ...inputs });
  const comments: string[] = [];
  const opened: GitRevisionsOptions[] = [];
  const checked: CheckRequest[] = [];
  const written: string[] = [];
  let closed = 0;
  const exitCode = await runAction({
    workflow,
    env: {
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: path,
      GITHUB_REPOSITORY: 'octo/data',
      GITHUB_WORKSPACE: folder,
      RUNNER_TEMP: folder,
    },
    now: () => new Date('2026-01-01T00:00:00Z'),
    inspectCheckout: () => ({ has: async () => false, headParents: async () => [] }),
    connectGitHub: () =>
      ({
        pullHead: async () => '4ead',
        comments: async () => [],
        createComment: async (pull: number, body: string) => {
          comments.push(body);
          return { id: pull, body, author: 'github-actions[bot]', byBot: true };
        },
      }) as unknown as GitHubConnection,
    openRevisions: async (options) => {
      opened.push(options);
      return {
        close: async () => {
          closed++;
        },
      } as Revisions;
    },
    runCheck: async (request) => {
      checked.push(request);
      return { report: result, diffs: new Map() };
    },
    writeReportFiles: async (_result, to) => {
      written.push(to);
      return {
        json: join(to, 'report.json'),
        html: join(to, 'report.html'),
        markdown: join(to, 'report.md'),
      };
    },
    ...given,
  });
  return { exitCode, workflow, comments, opened, checked, written, closed };
}

const throwing = (error: unknown) => async () => {
  throw error;
};

describe('a run', () => {
  it('passes in silence where no data changed', async () => {
    const { exitCode, workflow, comments } = await run();
    expect(exitCode).toBe(0);
    expect(comments).toEqual([]);
    expect(workflow.log.filter((line) => !line.startsWith('info'))).toEqual([]);
    expect(workflow.summary).toHaveLength(1);
  });

  it('fails where the gate fails, and says why', async () => {
    const { exitCode, workflow, comments } = await run({ result: FAILING });
    expect(exitCode).toBe(1);
    expect(workflow.log).toContain('error Assay: 1 new error');
    expect(workflow.outputs['conclusion']).toBe('fail');
    expect(comments).toHaveLength(1);
    expect(workflow.log.filter((line) => line.startsWith('annotate ::error'))).toHaveLength(1);
  });

  it('hands on what the event and the inputs say', async () => {
    const { opened, checked } = await run({
      inputs: { config: 'rules.yml', 'fail-on': 'all', base: 'v1' },
    });
    expect(opened).toEqual([
      expect.objectContaining({
        cwd: folder,
        base: 'v1',
        head: '4ead',
        policy: 'ba5e',
        lfs: { token: 't' },
      }),
    ]);
    expect(checked).toEqual([
      expect.objectContaining({ configPath: 'rules.yml', failOn: 'all', judgedBy: 'base' }),
    ]);
  });

  it('does without GitHub where it has no token', async () => {
    const { opened } = await run({ inputs: { 'github-token': '', comment: 'never' } });
    expect(opened[0]).not.toHaveProperty('github');
    expect(opened[0]).not.toHaveProperty('lfs');
  });

  it('tells where the report is', async () => {
    const { workflow, written } = await run();
    const to = join(folder, 'assay-report');
    expect(written).toEqual([to]);
    expect(workflow.outputs).toMatchObject({
      'report-dir': to,
      'report-json': join(to, 'report.json'),
      'report-html': join(to, 'report.html'),
      'report-markdown': join(to, 'report.md'),
    });
  });

  it('names every output that action.yml names', async () => {
    const { readFileSync } = await import('node:fs');
    const { parse } = await import('yaml');
    const action = parse(readFileSync(join(import.meta.dirname, '../../action.yml'), 'utf8'));
    const { workflow } = await run();
    expect(Object.keys(workflow.outputs).sort()).toEqual(Object.keys(action.outputs).sort());
  });

  it('has nothing to check where a branch was deleted', async () => {
    const zeros = '0'.repeat(40);
    const payload = {
      before: 'ba5e',
      after: zeros,
      ref: 'refs/heads/topic',
      repository: { default_branch: 'main' },
    };
    const { exitCode, workflow, opened } = await run({ event: 'push', payload });
    expect(exitCode).toBe(0);
    expect(opened).toEqual([]);
    expect(workflow.outputs).toEqual({ conclusion: 'pass' });
  });
});

describe('an error', () => {
  it('ends the run with its message and its next step, in the log and in the summary', async () => {
    const error = new AssayError('bad-config', 'Line 3: no key `pth`', { hint: 'Write `path`.' });
    const { exitCode, workflow, closed } = await run({ runCheck: throwing(error) });
    expect(exitCode).toBe(2);
    expect(workflow.log).toContain('error Line 3: no key `pth`\nWrite `path`.');
    expect(workflow.summary).toEqual([
      expect.stringContaining('Line 3: no key `pth`\nWrite `path`.'),
    ]);
    expect(closed).toBe(1);
  });

  it('that nobody foresaw is told as a defect, its stack in a debug run only', async () => {
    const { exitCode, workflow } = await run({
      runCheck: throwing(new TypeError('x is undefined')),
    });
    expect(exitCode).toBe(2);
    expect(workflow.log.filter((line) => line.startsWith('error'))).toEqual([
      expect.stringContaining('This is a defect in Assay'),
    ]);
    expect(workflow.log.find((line) => line.startsWith('debug'))).toContain('runner.test.ts');
  });

  it('that is no Error still fails the job', async () => {
    const { exitCode, workflow } = await run({ runCheck: throwing('thrown text') });
    expect(exitCode).toBe(2);
    expect(workflow.log.join()).toContain('error thrown text');
  });

  it('tells its cause in a debug run', async () => {
    const cause = new Error('socket hang up');
    const error = new AssayError('github-failed', 'GitHub failed', { cause });
    const { workflow } = await run({ openRevisions: throwing(error) });
    expect(workflow.log.some((line) => line.startsWith('debug Caused by: Error: socket'))).toBe(
      true,
    );
  });

  it('of an input is told before anything is read', async () => {
    const { exitCode, opened } = await run({ inputs: { comment: 'yes' } });
    expect(exitCode).toBe(2);
    expect(opened).toEqual([]);
  });

  it('is not hidden by a summary that cannot be written', async () => {
    const workflow = { ...fakeWorkflow(), addSummary: throwing(new Error('EACCES')) };
    const { exitCode } = await run({ workflow });
    expect(exitCode).toBe(2);
    expect(workflow.log.join()).toContain('EACCES');
  });
});

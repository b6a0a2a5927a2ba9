import { describe, expect, it } from 'vitest';
import type { CheckContent } from '../../../src/core/review/facts.ts';
import type { CheckAnnotation } from '../../../src/github/app-port.ts';
import { connectApp } from '../../../src/github/connect-app.ts';
import { example } from '../../action/fake-github/openapi.ts';
import { paged, refusal, type Script, ScriptedGitHub } from './scripted-github.ts';

const SHA = 'a'.repeat(40);
const LIST = 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs';
const CREATE = 'POST /repos/{owner}/{repo}/check-runs';
const UPDATE = 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}';

const connect = (script: Script) => {
  const github = new ScriptedGitHub(script);
  return { github, app: connectApp(github.options()) };
};

function run(id: number, changes: Record<string, unknown> = {}, slug = 'assay') {
  const from = example('check-run');
  return {
    ...from,
    id,
    app: { ...(from['app'] as object), slug },
    output: { ...(from['output'] as object), title: `run ${id}`, summary: null, text: null },
    ...changes,
  };
}

const waiting: CheckContent = {
  status: 'in_progress',
  title: 'Waiting',
  summary: 'Two experts label.',
};
const passed: CheckContent = {
  status: 'completed',
  conclusion: 'success',
  title: 'Agreed',
  summary: 'Fine.',
};

const writes: Script = {
  [CREATE]: () => ({ status: 201, data: run(5) }),
  [UPDATE]: () => ({ data: run(5) }),
};

describe('checkRun', () => {
  const list = (runs: readonly object[]): Script => ({
    [LIST]: (sent) => {
      const { entries, headers } = paged(runs, sent);
      return { data: { total_count: runs.length, check_runs: entries }, headers };
    },
  });

  it('is the latest of this app, of all pages, whoever else uses the name', async () => {
    const runs = [run(3), run(9, {}, 'other'), run(4, { status: 'queued', conclusion: null })];
    const { app, github } = connect(list(runs));
    expect(await app.checkRun('assay/review', SHA)).toEqual({
      id: 4,
      status: 'in_progress',
      title: 'run 4',
      summary: '',
      startedAt: run(4)['started_at' as never],
    });
    expect(Object.fromEntries(github.sent[0]!.query)).toMatchObject({
      check_name: 'assay/review',
      filter: 'all',
    });
  });

  it.each(['success', 'failure', 'action_required'])('concluded %s', async (conclusion) => {
    const output = { ...(run(3).output as object), title: 'T', summary: 'S', text: 'X' };
    const { app } = connect(list([run(3, { status: 'completed', conclusion, output })]));
    expect(await app.checkRun('assay/review', SHA)).toMatchObject({
      status: 'completed',
      conclusion,
      title: 'T',
      summary: 'S',
      text: 'X',
    });
  });

  it('that went stale no longer says what it said', async () => {
    const { app } = connect(list([run(3, { status: 'completed', conclusion: 'neutral' })]));
    expect(await app.checkRun('assay/review', SHA)).not.toHaveProperty('conclusion');
  });

  it('is none where only others made one', async () => {
    const { app } = connect(list([run(9, {}, 'other')]));
    expect(await app.checkRun('assay/review', SHA)).toBeUndefined();
  });
});

describe('writing a check run', () => {
  it('says what it is given', async () => {
    const { app, github } = connect(writes);
    const actions = [{ label: 'Pass', description: 'Pass without review', identifier: 'pass' }];
    expect(await app.createCheckRun('assay/review', SHA, waiting)).toBe(5);
    await app.updateCheckRun(5, {
      ...passed,
      conclusion: 'action_required',
      text: 'More.',
      actions,
    });
    expect(github.bodies(CREATE)).toEqual([
      {
        name: 'assay/review',
        head_sha: SHA,
        status: 'in_progress',
        actions: [],
        output: { title: 'Waiting', summary: 'Two experts label.' },
      },
    ]);
    expect(github.bodies(UPDATE)).toEqual([
      {
        status: 'completed',
        conclusion: 'action_required',
        actions,
        output: { title: 'Agreed', summary: 'Fine.', text: 'More.' },
      },
    ]);
  });

  it('sends annotations by fifty, and completes with the last', async () => {
    const annotations = Array.from(
      { length: 101 },
      (_, i): CheckAnnotation => ({
        path: 'data/a.csv',
        startLine: i + 1,
        endLine: 1,
        level: 'warning',
        message: `row ${i}`,
        title: 'x'.repeat(300),
      }),
    );
    const { app, github } = connect(writes);
    await app.createCheckRun('assay/data', SHA, passed, annotations);
    const bodies = [...github.bodies(CREATE), ...github.bodies(UPDATE)];
    const sent = bodies.map(({ output }) => (output as { annotations: object[] }).annotations);
    expect(sent.map(({ length }) => length)).toEqual([50, 50, 1]);
    expect(bodies.map(({ status }) => status)).toEqual(['in_progress', 'in_progress', 'completed']);
    expect(sent[2]?.[0]).toEqual({
      path: 'data/a.csv',
      start_line: 101,
      end_line: 101,
      annotation_level: 'warning',
      message: 'row 100',
      title: `${'x'.repeat(254)}…`,
    });
  });

  it.each([
    ['label', 21],
    ['description', 41],
    ['identifier', 21],
  ])('takes a %s of a button that is too long for a mistake', async (name, length) => {
    const button = { label: 'a', description: 'b', identifier: 'c', [name]: 'x'.repeat(length) };
    const { app, github } = connect(writes);
    const content = { ...passed, actions: [button] };
    await expect(app.createCheckRun('assay/review', SHA, content)).rejects.toMatchObject({
      code: 'internal',
    });
    expect(github.sent).toEqual([]);
  });

  it('takes a fourth button for a mistake', async () => {
    const button = { label: 'a', description: 'b', identifier: 'c' };
    const content = { ...passed, actions: [button, button, button, button] };
    await expect(connect(writes).app.updateCheckRun(5, content)).rejects.toMatchObject({
      code: 'internal',
    });
  });

  it('names the permission that it takes', async () => {
    const refused = () => refusal(403, 'Resource not accessible by integration');
    const { app } = connect({ [CREATE]: refused });
    await expect(app.createCheckRun('assay/review', SHA, waiting)).rejects.toMatchObject({
      code: 'missing-permission',
      message: expect.stringContaining('creating the check assay/review'),
      hint: expect.stringContaining('`Checks: Read and write`'),
    });
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connect, HERE } from './connect.ts';
import { createFakeGitHub, type FakeGitHub } from './create-fake-github.ts';

let fake: FakeGitHub;
let sha: string;
let time = Date.parse('2026-03-02T10:00:00Z');

beforeEach(async () => {
  fake = await createFakeGitHub({
    people: { 'author-1': 'write' },
    now: () => new Date(time),
  });
  const pull = await fake.openPull({ author: 'author-1', files: { 'a.csv': 'id\n' } });
  sha = fake.pull(pull).head.sha;
});
afterEach(() => fake.close());

type Parameters = Record<string, unknown>;

interface Answered {
  readonly data: { readonly id: number; readonly [field: string]: unknown };
}

/** Not by the typed method: what is sent is wrong on purpose. */
function send(route: string, parameters: Parameters, token?: string): Promise<Answered> {
  return connect(fake, token).request(route, { ...HERE, ...parameters });
}

function create(more: Parameters = {}, token?: string) {
  const parameters = { name: 'assay/review', head_sha: sha, ...more };
  return send('POST /repos/{owner}/{repo}/check-runs', parameters, token);
}

function update(check_run_id: number, more: Parameters = {}, token?: string) {
  const route = 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}';
  return send(route, { check_run_id, ...more }, token);
}

const annotations = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    path: 'a.csv',
    start_line: i + 1,
    end_line: i + 1,
    annotation_level: 'warning',
    message: 'm',
  }));
const output = (more: Parameters) => ({ output: { title: 't', summary: 's', ...more } });
const action = { label: 'Go', description: 'Go on', identifier: 'go' };

describe('a check run', () => {
  it.each<[string, Parameters, RegExp]>([
    ['completed without a conclusion', { status: 'completed' }, /"conclusion" wasn't supplied/],
    ['of another conclusion', { conclusion: 'passed' }, /passed is not a conclusion/],
    [
      'in progress with a conclusion',
      { status: 'in_progress', conclusion: 'success' },
      /no conclusion/,
    ],
    ['with 51 annotations', output({ annotations: annotations(51) }), /No more than 50 items/],
    ['with a summary of 65,536', output({ summary: 'x'.repeat(65_536) }), /Only 65535 characters/],
    ['with a text of 65,536', output({ text: 'x'.repeat(65_536) }), /Only 65535 characters/],
    ['with four buttons', { actions: [action, action, action, action] }, /No more than 3 items/],
    ['with a long label', { actions: [{ ...action, label: 'x'.repeat(21) }] }, /Only 20 .* label/],
    [
      'with a long description',
      { actions: [{ ...action, description: 'x'.repeat(41) }] },
      /Only 40/,
    ],
    ['with a long identifier', { actions: [{ ...action, identifier: 'x'.repeat(21) }] }, /Only 20/],
    ['on an unknown commit', { head_sha: 'a'.repeat(40) }, /No commit found/],
  ])('%s is refused', async (_, more, message) => {
    await expect(create(more)).rejects.toMatchObject({
      status: 422,
      message: expect.stringMatching(message),
    });
    expect(fake.checks(sha)).toEqual([]);
    fake.takeViolations();
  });

  it('takes as many annotations as it is sent, fifty at a time', async () => {
    const { data } = await create(output({ annotations: annotations(50) }));
    await update(data.id, output({ annotations: annotations(20) }));
    expect(fake.checks(sha)[0]?.output.annotations).toHaveLength(70);
    const { rest } = connect(fake);
    const listed = await rest.checks.listAnnotations({ ...HERE, check_run_id: data.id, page: 3 });
    expect(listed.data).toHaveLength(10);
  });

  it('is changed by the app that made it only', async () => {
    const token = fake.workflowToken({ checks: 'write' });
    const { data } = await create({}, token);
    await expect(update(data.id, { conclusion: 'success' })).rejects.toMatchObject({
      status: 403,
      message: expect.stringContaining('can only be modified by the GitHub App that created it'),
    });
    await update(data.id, { conclusion: 'success' }, token);
    expect(fake.passes(sha, 'assay/review')).toBe(true);
  });

  it('is made by apps only', async () => {
    await expect(create({}, fake.personToken('author-1'))).rejects.toMatchObject({ status: 403 });
  });

  it('opens again by a status', async () => {
    const { data } = await create({ conclusion: 'success' });
    expect(data).toMatchObject({ status: 'completed', completed_at: '2026-03-02T10:00:00Z' });
    const { data: opened } = await update(data.id, { status: 'in_progress' });
    expect(opened).toMatchObject({ conclusion: null, completed_at: null });
    expect(fake.passes(sha, 'assay/review')).toBe(false);
  });

  it('gives way to a later one of its name', async () => {
    await create({ conclusion: 'failure' });
    const { data } = await create({ conclusion: 'success' });
    const { rest } = connect(fake);
    const ref = { ...HERE, ref: sha };
    const latest = await rest.checks.listForRef(ref);
    expect(latest.data.check_runs.map(({ id }) => id)).toEqual([data.id]);
    const all = await rest.checks.listForRef({ ...ref, filter: 'all' });
    expect(all.data.total_count).toBe(2);
  });

  it('is stale when it was not completed for 14 days', async () => {
    await create({ status: 'in_progress' });
    time += 14 * 24 * 3_600_000 + 1;
    const { data } = await connect(fake).rest.checks.listForRef({ ...HERE, ref: sha });
    expect(data.check_runs[0]).toMatchObject({ status: 'completed', conclusion: 'stale' });
  });

  it('shows its buttons once it is completed', async () => {
    const { data } = await create({ status: 'in_progress', actions: [action] });
    expect(() => fake.requestedAction(data.id, 'go', 'author-1')).toThrow('shows no button go');
    await update(data.id, { conclusion: 'action_required' });
    fake.requestedAction(data.id, 'go', 'author-1');
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readEvent } from '../../src/action/read-event.ts';

const folder = mkdtempSync(join(tmpdir(), 'assay-event-'));
afterAll(() => rmSync(folder, { recursive: true }));

function event(name: string, payload: string) {
  const path = join(folder, 'event.json');
  writeFileSync(path, payload);
  return readEvent({ GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path });
}

describe('readEvent', () => {
  it('keeps what Assay needs of an event', async () => {
    const merge_group = { base_sha: 'a', base_ref: 'refs/heads/main', head_sha: 'b' };
    const payload = JSON.stringify({ action: 'checks_requested', merge_group });
    expect(await event('merge_group', payload)).toEqual({
      name: 'merge_group',
      payload: { merge_group },
    });
  });

  it.each(['issue_comment', 'schedule', '', 'constructor'])('refuses %s', async (name) => {
    await expect(event(name, '{}')).rejects.toMatchObject({
      code: 'unsupported',
      hint: expect.stringContaining('`merge_group`'),
    });
  });

  it('says what to use instead of pull_request_target', async () => {
    await expect(event('pull_request_target', '{}')).rejects.toMatchObject({
      hint: expect.stringContaining('`on: pull_request`'),
    });
  });

  it('names the field that an event lacks', async () => {
    await expect(event('push', '{"before":"a"}')).rejects.toMatchObject({
      code: 'bad-input',
      message: expect.stringContaining('after'),
    });
  });

  it('says so where there is no event file, or no JSON in it', async () => {
    await expect(event('push', '{')).rejects.toMatchObject({ code: 'bad-input' });
    await expect(readEvent({ GITHUB_EVENT_NAME: 'push' })).rejects.toMatchObject({
      code: 'bad-input',
      hint: expect.stringContaining('GITHUB_EVENT_PATH'),
    });
  });
});

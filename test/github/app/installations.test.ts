import { describe, expect, it } from 'vitest';
import { getHookDelivery, listHookDeliveries } from '../../../src/github/app/hook-deliveries.ts';
import { listInstallations } from '../../../src/github/app/list-installations.ts';
import { listRepositories } from '../../../src/github/app/list-repositories.ts';
import type { Send } from '../../../src/github/request.ts';
import { example } from '../../action/fake-github/openapi.ts';
import { paged, refusal, ScriptedGitHub } from './scripted-github.ts';

function first(name: string): Record<string, unknown> {
  const [from] = example(name) as unknown as Record<string, unknown>[];
  return from!;
}

const ENTERPRISE = {
  name: 'Octo',
  slug: 'octo',
  created_at: '2026-01-01T00:00:00Z',
  updated_at: '2026-01-01T00:00:00Z',
};

describe('listInstallations', () => {
  it('tells where the app is installed, and where that is suspended', async () => {
    const from = first('base-installation-items');
    const all = [1, 2, 3].map((id) => ({
      ...from,
      id,
      // The description asks for an organisation and an enterprise in one.
      account: { ...(from['account'] as object), ...ENTERPRISE, login: `org-${id}` },
      suspended_at: id === 3 ? '2026-03-01T00:00:00Z' : null,
    }));
    const github = new ScriptedGitHub({
      'GET /app/installations': (sent) => {
        const { entries, headers } = paged(all, sent);
        return { data: entries, headers };
      },
    });
    expect(await listInstallations(github.sending())).toEqual([
      { id: 1, account: 'org-1', suspended: false },
      { id: 2, account: 'org-2', suspended: false },
      { id: 3, account: 'org-3', suspended: true },
    ]);
  });

  it('says what to check where the key is refused', async () => {
    const github = new ScriptedGitHub({
      'GET /app/installations': () => refusal(401, 'A JSON web token could not be decoded'),
    });
    await expect(listInstallations(github.sending())).rejects.toMatchObject({
      code: 'missing-permission',
      hint: expect.stringContaining('`PRIVATE_KEY`'),
    });
  });
});

describe('listRepositories', () => {
  it('tells the repositories of all pages', async () => {
    const { repositories } = example('repository-paginated-2') as { repositories: object[] };
    const all = ['a', 'b', 'c'].map((name, id) => ({
      ...repositories[0],
      id,
      full_name: `octo/${name}`,
      default_branch: 'main',
      archived: name === 'b',
    }));
    const github = new ScriptedGitHub({
      'GET /installation/repositories': (sent) => {
        const { entries, headers } = paged(all, sent);
        return { data: { total_count: 3, repositories: entries }, headers };
      },
    });
    expect(await listRepositories(github.sending())).toEqual([
      { id: 0, name: 'octo/a', defaultBranch: 'main', archived: false },
      { id: 1, name: 'octo/b', defaultBranch: 'main', archived: true },
      { id: 2, name: 'octo/c', defaultBranch: 'main', archived: false },
    ]);
  });
});

describe('webhook deliveries', () => {
  const delivery = (id: number, delivered_at: string) => ({
    ...first('hook-delivery-items'),
    id,
    guid: `guid-${id}`,
    delivered_at,
    event: 'issue_comment',
    action: 'created',
    status_code: 502,
    installation_id: 5,
  });

  it('are followed by cursor until they are older than asked for', async () => {
    const pages = [
      [delivery(4, '2026-03-02T09:00:00Z'), delivery(3, '2026-03-02T08:00:00Z')],
      [delivery(2, '2026-03-02T07:00:00Z'), delivery(1, '2026-03-01T07:00:00Z')],
      [delivery(0, '2026-03-01T06:00:00Z')],
    ];
    const github = new ScriptedGitHub({
      'GET /app/hook/deliveries': ({ query }) => {
        const page = Number(query.get('cursor')?.slice('v1_'.length) ?? 0);
        const next = `https://api.github.test/app/hook/deliveries?per_page=100&cursor=v1_${page + 1}`;
        return { data: pages[page], headers: { link: `<${next}>; rel="next"` } };
      },
    });
    const since = new Date('2026-03-02T00:00:00Z');
    const deliveries = await listHookDeliveries(github.sending(), since);
    expect(deliveries.map(({ id }) => id)).toEqual(['4', '3', '2']);
    expect(deliveries[0]).toEqual({
      id: '4',
      guid: 'guid-4',
      deliveredAt: '2026-03-02T09:00:00Z',
      statusCode: 502,
      event: 'issue_comment',
      action: 'created',
      installation: 5,
    });
    expect(github.sent).toHaveLength(2);
  });

  it('are read with what they carried, by ids larger than a number can hold', async () => {
    const from = example('hook-delivery');
    const request = { headers: {}, payload: { action: 'created', issue: { number: 7 } } };
    const github = new ScriptedGitHub({
      'GET /app/hook/deliveries/{delivery_id}': () => ({
        data: { ...from, ...delivery(12, '2026-03-02T09:00:00Z'), request },
      }),
    });
    expect(await getHookDelivery(github.sending(), '9007199254740993')).toMatchObject({
      id: '12',
      event: 'issue_comment',
      payload: { action: 'created', issue: { number: 7 } },
    });
    expect(github.sent[0]?.path['delivery_id']).toBe('9007199254740993');
  });

  it('keep their ids though Octokit makes BigInt of them, and can be written again', async () => {
    const id = 2n ** 60n + 1n;
    const request = { payload: { hook: { id } } };
    const send: Send = async () => ({
      data: { ...delivery(0, '2026-03-02T09:00:00Z'), id, request },
      headers: {},
    });
    const read = await getHookDelivery({ send }, String(id));
    expect(read.id).toBe('1152921504606846977');
    expect(JSON.stringify(read.payload)).toBe('{"hook":{"id":1152921504606847000}}');
  });
});

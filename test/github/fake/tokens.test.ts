import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connect, HERE } from './connect.ts';
import { createFakeGitHub, type FakeGitHub } from './create-fake-github.ts';
import { signJwt } from './sign-jwt.ts';

let fake: FakeGitHub;

beforeEach(async () => {
  fake = await createFakeGitHub();
});
afterEach(() => fake.close());

const jwt = (claims = {}) => signJwt(fake, claims);
const asApp = (token = jwt()) => connect(fake, token).rest.apps;

describe("the app's JWT", () => {
  it('tells who the app is and gets tokens of its installation', async () => {
    expect((await asApp().getAuthenticated()).data).toMatchObject({ id: 4242, slug: 'assay' });
    const { data: installations } = await asApp().listInstallations();
    const [{ id } = { id: 0 }] = installations;
    const { data } = await asApp().createInstallationAccessToken({ installation_id: id });
    const { rest } = connect(fake, data.token);
    const repositories = await rest.apps.listReposAccessibleToInstallation();
    expect(repositories.data.repositories.map((one) => one.full_name)).toEqual(['octo/data']);
  });

  it.each([
    ['signed by another key', () => jwt().replace(/..$/, 'AA')],
    ['that is over', () => jwt({ exp: Math.floor(Date.now() / 1000) - 1 })],
    ['that lasts too long', () => jwt({ exp: Math.floor(Date.now() / 1000) + 3600 })],
    ['of another app', () => jwt({ iss: 1 })],
    ['that is none', () => 'ghs_nothing'],
  ])('%s is refused', async (_, token) => {
    await expect(asApp(token()).getAuthenticated()).rejects.toMatchObject({ status: 401 });
  });

  it('opens no repository, and a token of the installation not what is the app’s', async () => {
    await expect(connect(fake, jwt()).rest.repos.get(HERE)).rejects.toMatchObject({ status: 403 });
    await expect(asApp(fake.installationToken()).getAuthenticated()).rejects.toMatchObject({
      status: 401,
    });
  });
});

describe('a token of the installation', () => {
  it('can have fewer permissions, and never more', async () => {
    const create = (permissions: object) =>
      asApp().createInstallationAccessToken({ installation_id: fake.installationId, permissions });
    const { data } = await create({ contents: 'read' });
    expect(data.permissions).toEqual({ contents: 'read' });
    await expect(connect(fake, data.token).rest.pulls.list(HERE)).rejects.toMatchObject({
      status: 403,
    });
    await expect(create({ secrets: 'read' })).rejects.toMatchObject({ status: 422 });
  });

  it('is void after its hour, or once the app is gone', async () => {
    const { rest } = connect(fake);
    await rest.repos.get(HERE);
    fake.expireTokens();
    await expect(rest.repos.get(HERE)).rejects.toMatchObject({ status: 401 });
    const again = connect(fake);
    fake.installation('deleted');
    await expect(again.rest.repos.get(HERE)).rejects.toMatchObject({ status: 401 });
    await expect(
      asApp().createInstallationAccessToken({ installation_id: fake.installationId }),
    ).rejects.toMatchObject({ status: 404 });
    expect((await asApp().listInstallations()).data).toEqual([]);
  });
});

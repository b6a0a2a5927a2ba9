import { answer, refusal } from '../../../action/fake-github/answer.ts';
import type { Call, Routes } from '../call.ts';
import { paged } from '../paged.ts';
import { showCommit } from '../shapes/commit.ts';
import { showRepository } from '../shapes/repository.ts';
import { template } from '../shapes/template.ts';
import { showUser } from '../shapes/user.ts';
import { notFound } from '../validation-failed.ts';

export const repositoryRoutes: Routes = {
  'GET /repos/{owner}/{repo}': ({ world }) => answer(200, showRepository(world)),
  'GET /repos/{owner}/{repo}/collaborators/{username}/permission': permission,
  'GET /orgs/{org}/teams/{team_slug}/members': (call) => {
    const { world, path } = call;
    const members = world.teams.get(`${path['org']}/${path['team_slug']}`);
    if (!members || path['org'] !== world.owner) return notFound();
    return paged(call, members, (login) => showUser(world, { login }));
  },
  'GET /repos/{owner}/{repo}/branches': (call) => {
    const names = [...call.world.git.refs.keys()].filter((ref) => ref.startsWith('refs/heads/'));
    return paged(call, names.sort(), (ref) => {
      const sha = call.world.git.refs.get(ref);
      const url = `${call.world.url}/repos/${call.world.repository}/commits/${sha}`;
      return { name: ref.slice('refs/heads/'.length), commit: { sha, url }, protected: false };
    });
  },
  'GET /repos/{owner}/{repo}/branches/{branch}': async (call) => {
    const { world, path } = call;
    const name = path['branch'] ?? '';
    const sha = world.git.refs.get(`refs/heads/${name}`);
    const commit = sha === undefined ? undefined : await world.git.commit(sha);
    if (!commit) return refusal(404, 'Branch not found');
    const self = `${world.url}/repos/${world.repository}/branches/${name}`;
    return answer(200, {
      ...template(world, 'branch-with-protection'),
      name,
      commit: showCommit(world, commit),
      _links: { html: `https://github.com/${world.repository}/tree/${name}`, self },
      protected: false,
      protection: {},
      protection_url: `${self}/protection`,
    });
  },
};

/** Roles between read and write, and write and admin, are told by their own name beside the older four. */
function permission({ world, path }: Call) {
  const login = path['username'] ?? '';
  const known = world.people.get(login);
  if (known === undefined) return refusal(404, `${login} is not a user`);
  const role = known === 'none' && !world.private ? 'read' : known;
  const older = role === 'maintain' ? 'write' : role === 'triage' ? 'read' : role;
  return answer(200, {
    permission: older,
    role_name: role,
    user: {
      ...showUser(world, { login }),
      permissions: {
        pull: role !== 'none',
        triage: ['triage', 'write', 'maintain', 'admin'].includes(role),
        push: ['write', 'maintain', 'admin'].includes(role),
        maintain: ['maintain', 'admin'].includes(role),
        admin: role === 'admin',
      },
      role_name: role,
    },
  });
}

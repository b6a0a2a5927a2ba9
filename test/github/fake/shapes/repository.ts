import type { World } from '../world.ts';
import { type Shape, template } from './template.ts';
import { showUser } from './user.ts';

const REPOSITORY_ID = 186_853_002;

/** What is told of a repository wherever it is named; `fork` names the owner of a fork. */
export function repositoryFields(world: World, fork?: string): Shape {
  const owner = fork ?? world.owner;
  const fullName = `${owner}/${world.name}`;
  return {
    id: fork === undefined ? REPOSITORY_ID : REPOSITORY_ID + 1,
    node_id: fork === undefined ? 'R_1' : 'R_2',
    name: world.name,
    full_name: fullName,
    owner: showUser(world, { login: owner }),
    private: world.private,
    visibility: world.private ? 'private' : 'public',
    fork: fork !== undefined,
    default_branch: world.defaultBranch,
    url: `${world.url}/repos/${fullName}`,
    html_url: `https://github.com/${fullName}`,
    clone_url: `${world.url}/${fullName}.git`,
    archived: false,
    disabled: false,
    description: null,
  };
}

export function showRepository(world: World): Shape {
  const {
    template_repository: _,
    source: __,
    parent: ___,
    organization: ____,
    ...full
  } = template(world, 'full-repository') as Record<string, unknown>;
  return { ...full, ...repositoryFields(world), has_discussions: false };
}

/** As it is named beside what belongs to it. */
export function showMinimalRepository(world: World): Shape {
  return { ...template(world, 'minimal-repository'), ...repositoryFields(world) };
}

import { openApi } from '../../../action/fake-github/openapi.ts';
import type { World } from '../world.ts';

export type Shape = Readonly<Record<string, unknown>>;

const templates = new WeakMap<World, Map<string, unknown>>();

/**
 * One of the examples of GitHub's description, as it would read in this repository: a shape to fill in. Shared, so
 * never changed.
 */
export function template(world: World, name: string): Shape {
  return localised(world, name, () => openApi().components.examples[name]?.value) as Shape;
}

/** Any example with the repository and addresses of this world, made once. */
export function localised(world: World, key: string, example: () => unknown): unknown {
  const known = templates.get(world) ?? new Map<string, unknown>();
  templates.set(world, known);
  if (!known.has(key)) {
    const text = JSON.stringify(example())
      .replaceAll(
        /(octocat|github|Codertocat|octokit)\/(hello-world|octokit\.rb)/gi,
        world.repository,
      )
      .replaceAll('https://api.github.com', world.url);
    known.set(key, JSON.parse(text));
  }
  return known.get(key);
}

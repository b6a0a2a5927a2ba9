import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { DIMENSIONS } from '../src/core/checks/dimension.ts';
import { PROFILES } from '../src/core/checks/dimension-weights.ts';
import { CHECKS } from '../src/core/checks/registry.ts';

const page = readFileSync(join(import.meta.dirname, '../docs/dimensions.md'), 'utf8');

it('docs/dimensions.md gives the weights of every profile', () => {
  const profiles = Object.values(PROFILES);
  const rows = [
    ['dimension', ...Object.keys(PROFILES)],
    ...DIMENSIONS.map((name) => [name, ...profiles.map((weights) => weights[name])]),
  ];
  for (const row of rows) expect(page).toContain(`\n| ${row.join(' | ')} |\n`);
});

it('names every check after the dimension that it serves', () => {
  const dimensionOf = new Map(CHECKS.map(({ name, dimension }) => [name, dimension]));
  const words = new RegExp(
    `\\b(${DIMENSIONS.join('|')})\\b|\\[\`([a-z-]+)\`\\]\\(checks/\\2\\.md\\)`,
    'g',
  );
  let last: string | undefined;
  const told: (readonly [string, string | undefined])[] = [];
  for (const [, dimension, check] of page.matchAll(words)) {
    if (check === undefined) last = dimension;
    else told.push([check, last]);
  }
  expect(told.length).toBeGreaterThan(30);
  expect(told).toEqual(told.map(([check]) => [check, dimensionOf.get(check)]));
});

it('names no check in another way', () => {
  const named = [...page.matchAll(/`([a-z]+(?:-[a-z]+)+)`(?!\]\(checks)/g)].map(([, name]) => name);
  expect(named).toEqual([]);
});

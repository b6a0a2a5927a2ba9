import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { mistakesInVocabularies, vocabulariesPage } from '../scripts/write-vocabularies.ts';
import { CHECKS } from '../src/core/checks/registry.ts';
import { EXPECTATIONS } from '../src/core/expectations/registry.ts';

const DOCS = join(import.meta.dirname, '../docs');

it('is published as it is: else run `npm run docs`', () => {
  const page = readFileSync(join(DOCS, 'vocabularies.md'), 'utf8').replaceAll('\r\n', '\n');
  expect(page).toBe(vocabulariesPage());
});

it('has a place for every expectation, and names no check that does not exist', () => {
  expect(mistakesInVocabularies()).toEqual([]);
});

it('names every check and every expectation', () => {
  const page = vocabulariesPage();
  for (const { name } of CHECKS) expect(page).toContain(`](checks/${name}.md)`);
  for (const name of EXPECTATIONS.keys()) expect(page).toContain(`\`${name}\``);
});

it('links to pages that exist', () => {
  const links = [...vocabulariesPage().matchAll(/\]\((?!https:)([^)]+)\)/g)].map(([, to]) => to!);
  expect(links.filter((to) => !existsSync(join(DOCS, to)))).toEqual([]);
});

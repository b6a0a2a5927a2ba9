import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FUNCTION_NAMES } from '../src/core/rules/expression/function-names.ts';
import { listCases } from './cases/open-case.ts';

const read = (path: string) =>
  readFileSync(join(import.meta.dirname, path), 'utf8').replaceAll('\r\n', '\n');
const page = read('../docs/rules.md');

describe('docs/rules.md', () => {
  const examples = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml]) => yaml!);
  const cases = listCases()
    .filter((name) => name.startsWith('rule-'))
    .map((name) => [name, read(`cases/${name}/_base.assay.yml`)] as const);

  it('has examples that are cases, each of them', () => {
    expect(examples.toSorted()).toEqual(cases.map(([, yaml]) => yaml).toSorted());
    expect(examples).toHaveLength(5);
  });

  it.each(cases.map(([name]) => name))('%s shows every rule broken', (name) => {
    const rules = [...read(`cases/${name}/_base.assay.yml`).matchAll(/- name: (\S+)/g)];
    const report = read(`cases/${name}/report.json`);
    for (const [, rule] of rules) expect(report).toContain(`"check": "${rule}"`);
  });

  it('lists every function and no other', () => {
    const table = page.slice(page.indexOf('| functions |'), page.indexOf('`matches` finds'));
    const listed = [...table.matchAll(/`([\w.]+)`/g)].map(([, name]) => name!);
    const macros = ['all', 'exists', 'exists_one', 'filter', 'has', 'map'];
    expect([...listed, ...macros].sort()).toEqual(FUNCTION_NAMES.toSorted());
    for (const macro of macros) expect(page).toMatch(new RegExp(`\\b${macro}\\(`));
  });
});

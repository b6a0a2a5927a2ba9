import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { actionDocs } from '../../scripts/write-action-docs.ts';

const ROOT = join(import.meta.dirname, '../..');
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
const actionYml = readFileSync(join(ROOT, 'action.yml'), 'utf8');

describe('docs/action.md', () => {
  const page = readFileSync(join(ROOT, 'docs/action.md'), 'utf8');

  it('is current: run `npm run docs`', () => {
    expect(actionDocs(page, actionYml, readme)).toBe(page);
  });

  it('needs its marks', () => {
    expect(() => actionDocs('# The Action', actionYml, readme)).toThrow(
      'docs/action.md lacks the lines',
    );
  });

  it('needs the workflow of README.md', () => {
    expect(() => actionDocs(page, actionYml, '# Assay')).toThrow('README.md lacks the workflow');
  });
});

describe('action.yml', () => {
  const action = parse(actionYml);

  it('runs the bundle on Node 24', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/action.js' });
  });

  it('holds no default but the token, and requires nothing', () => {
    const inputs = Object.entries<{ required: boolean; default?: string }>(action.inputs);
    expect(inputs.filter(([, input]) => 'default' in input).map(([name]) => name)).toEqual([
      'github-token',
    ]);
    expect(inputs.every(([, input]) => input.required === false)).toBe(true);
  });
});

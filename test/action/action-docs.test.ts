import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { actionDocs } from '../../scripts/write-action-docs.ts';

const ROOT = join(import.meta.dirname, '../..');
const actionYml = readFileSync(join(ROOT, 'action.yml'), 'utf8');

describe('docs/action.md', () => {
  const page = readFileSync(join(ROOT, 'docs/action.md'), 'utf8');

  it('is current: run `node scripts/write-action-docs.ts`', () => {
    expect(actionDocs(page, actionYml)).toBe(page);
  });

  it('needs its marks', () => {
    expect(() => actionDocs('# The Action', actionYml)).toThrow('docs/action.md lacks the lines');
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

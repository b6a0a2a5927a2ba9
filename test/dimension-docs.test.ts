import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { DIMENSIONS } from '../src/core/checks/dimension.ts';
import { PROFILES } from '../src/core/checks/dimension-weights.ts';

it('docs/dimensions.md gives the weights of every profile', () => {
  const page = readFileSync(join(import.meta.dirname, '../docs/dimensions.md'), 'utf8');
  const profiles = Object.values(PROFILES);
  const rows = [
    ['dimension', ...Object.keys(PROFILES)],
    ...DIMENSIONS.map((name) => [name, ...profiles.map((weights) => weights[name])]),
  ];
  for (const row of rows) expect(page).toContain(`\n| ${row.join(' | ')} |\n`);
});

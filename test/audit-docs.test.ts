import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { walkThrough } from './audit-walk-through.ts';

const PAGE = readFileSync(join(import.meta.dirname, '../docs/audit.md'), 'utf8');

it('docs/audit.md shows what its commands print', async () => {
  const steps = [...PAGE.matchAll(/```sh\n(assay audit .*)\n```\n\n```text\n([\s\S]*?)```/g)];
  expect(steps.map(([, command]) => command!.split(' ')[2])).toEqual(['start', 'status', 'score']);
  const outputs = await walkThrough(steps.map(([, command]) => command!));
  expect(outputs).toEqual(steps.map(([, , output]) => output));
});

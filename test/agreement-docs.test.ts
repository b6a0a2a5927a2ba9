import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runCli } from '../src/cli/runner.ts';
import { fakeTerminal } from './cli/fake-terminal.ts';

const page = readFileSync(join(import.meta.dirname, '../docs/agreement.md'), 'utf8').replaceAll(
  '\r\n',
  '\n',
);
const block = (language: string) =>
  new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(page)?.[1];

const folder = mkdtempSync(join(tmpdir(), 'assay-agreement-'));
writeFileSync(join(folder, 'ratings.csv'), block('csv') ?? '');
afterAll(() => rmSync(folder, { recursive: true }));

async function agreement(...argv: string[]): Promise<string> {
  const terminal = fakeTerminal(folder, { width: 110 });
  await runCli(['agreement', 'ratings.csv', ...argv], terminal);
  return terminal.written.out;
}

describe('docs/agreement.md', () => {
  it('shows what its example prints', async () => {
    expect(await agreement()).toBe(block('text'));
  });

  it('names every member of the JSON, and no other', async () => {
    const members = Object.keys(JSON.parse(await agreement('--format', 'json')));
    const table = page.slice(page.indexOf('| member |'));
    const named = [...table.matchAll(/^\| (`.*?`) \|/gm)].flatMap(([, cell]) =>
      [...cell!.matchAll(/`(\w+)`/g)].map(([, name]) => name),
    );
    expect(named.toSorted()).toEqual(members.toSorted());
  });
});

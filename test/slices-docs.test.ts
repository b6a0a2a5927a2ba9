import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '../src/cli/runner.ts';
import { fakeTerminal } from './cli/fake-terminal.ts';

describe.each(['slices', 'sources'])('docs/%s.md', (name) => {
  const page = readFileSync(join(import.meta.dirname, `../docs/${name}.md`), 'utf8').replaceAll(
    '\r\n',
    '\n',
  );
  const [, command, output] = /```console\n\$ (.*)\n([\s\S]*?)```/.exec(page)!;

  async function assay(...more: string[]): Promise<string> {
    const folder = mkdtempSync(join(tmpdir(), 'assay-docs-'));
    try {
      for (const [, file, text] of page.matchAll(/^`([\w.-]+)`:\n\n```\w+\n([\s\S]*?)```/gm)) {
        writeFileSync(join(folder, file!), text!);
      }
      const terminal = fakeTerminal(folder);
      expect(await runCli([...command!.split(' ').slice(1), ...more], terminal)).toBe(0);
      return terminal.written.out;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  it('shows what the command says', async () => {
    expect(await assay()).toBe(output);
  });

  it('names every member of the JSON', async () => {
    const json = JSON.parse(await assay('--format', 'json'));
    const members = new Set<string>();
    collect(json);
    for (const member of members) expect(page).toContain(`\`${member}\``);

    function collect(value: unknown): void {
      if (Array.isArray(value)) value.forEach(collect);
      else if (value !== null && typeof value === 'object') {
        for (const [key, each] of Object.entries(value)) {
          members.add(key);
          collect(each);
        }
      }
    }
  });
});

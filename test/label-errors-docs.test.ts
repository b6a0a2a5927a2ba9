import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../src/cli/runner.ts';
import { FILTER_NAMES } from '../src/core/labels/confident-learning/filter-name.ts';
import { SCORE_NAMES } from '../src/core/labels/confident-learning/score-name.ts';
import { fakeTerminal } from './cli/fake-terminal.ts';

const page = readFileSync(join(import.meta.dirname, '../docs/label-errors.md'), 'utf8').replaceAll(
  '\r\n',
  '\n',
);

/** The files that the page shows, by name. */
const FILES = new Map(
  [...page.matchAll(/^`([\w.-]+)`:\n\n```\w+\n([\s\S]*?)```/gm)].map(([, name, text]) => [
    name!,
    text!,
  ]),
);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'assay-docs-'));
  for (const [name, text] of FILES) writeFileSync(join(folder, name), text);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function assay(line: string): Promise<string> {
  const terminal = fakeTerminal(folder);
  expect(await runCli(line.split(' ').slice(1), terminal)).toBe(0);
  return terminal.written.out;
}

describe('docs/label-errors.md', () => {
  it('shows what the command says', async () => {
    const [, command, output] = /```console\n\$ (.*)\n([\s\S]*?)```/.exec(page)!;
    expect(await assay(command!)).toBe(output);
    expect(readFileSync(join(folder, 'suggestions/review.csv'), 'utf8')).toBe(
      FILES.get('review.csv'),
    );
  });

  it.each(['predictions.csv', 'predictions.jsonl', 'labels.csv'])(
    'suspects the same row by %s',
    async (name) => {
      const json = JSON.parse(
        await assay(`assay suggest tickets.csv --label queue --predictions ${name} --format json`),
      );
      expect(json.judged).toBe(9);
      expect(json.suggestions.map((each: { row_id: string }) => each.row_id)).toEqual(['T-6']);
    },
  );

  it('names every member of suggestions.json, and no other', async () => {
    const json = JSON.parse(
      await assay(
        'assay suggest tickets.csv --label queue --predictions predictions.csv --format json',
      ),
    );
    const table = page.slice(page.indexOf('## `suggestions.json`'));
    const rows = [...table.matchAll(/^\| ([^|]+) \|/gm)].slice(1).map(([, cell]) => cell!);
    const named = rows.flatMap((cell) => [...cell.matchAll(/`(\w+)(?:\[\])?`/g)].map((m) => m[1]!));
    expect(named.toSorted()).toEqual(Object.keys(json).toSorted());
    for (const list of ['classes', 'pairs', 'suggestions'] as const) {
      const row = table.split('\n').find((line) => line.startsWith(`| \`${list}[]\``))!;
      for (const member of Object.keys(json[list][0])) expect(row).toContain(`\`${member}\``);
    }
  });

  it('lists every filter and score', () => {
    for (const name of [...FILTER_NAMES, ...SCORE_NAMES]) expect(page).toContain(`\`${name}\``);
  });
});

import { existsSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

/** What only the app has, and Node 20 has not, or nobody should wait for. */
const OF_THE_APP = /^(?:node:sqlite|probot|pino|kysely|pg|@octokit\/.*)$/;

/** Modules, of the project and of others, that are loaded as soon as an entry is. */
function loadedBy(entry: string): { readonly files: Set<string>; readonly packages: Set<string> } {
  const files = new Set<string>();
  const packages = new Set<string>();
  const queue = [join(ROOT, entry)];
  for (const file of queue) {
    if (files.has(file) || !existsSync(file) || !file.endsWith('.ts')) continue;
    files.add(file);
    const code = stripTypeScriptTypes(readFileSync(file, 'utf8'));
    for (const [, from = ''] of code.matchAll(
      /^\s*(?:import|export|\})[^'"`;()]*?['"]([^'"]+)['"];/gm,
    )) {
      if (from.startsWith('.')) queue.push(join(dirname(file), from));
      else packages.add(from);
    }
  }
  return { files, packages };
}

it.each(['src/cli/runner.ts', 'src/cli/commands/check.ts', 'src/action/run.ts', 'src/app/run.ts'])(
  '%s loads nothing of the app before it is asked for',
  (entry) => {
    const { files, packages } = loadedBy(entry);
    expect(files.size).toBeGreaterThan(5);
    expect([...packages].filter((name) => OF_THE_APP.test(name))).toEqual([]);
    const ofTheStore = [...files]
      .map((file) => relative(ROOT, file))
      .filter((file) => file.startsWith('src/store/'));
    expect(ofTheStore).toEqual([]);
  },
);

it('finds what the app loads once it runs', () => {
  expect([...loadedBy('src/app/main.ts').packages]).toEqual(
    expect.arrayContaining(['probot', 'pino']),
  );
});

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { type RecordedLook, recordLooks, wholeLooks } from './record-looks.ts';
import { showCase } from './show-case.ts';
import { SITUATIONS } from './situations/situations.ts';

const CASES = fileURLToPath(new URL('cases', import.meta.url));
const RECORDING = process.env['UPDATE_GOLDEN'] === '1';

// Each folder of `cases/` is a situation of a review. `_facts.json` is what Assay saw, look by look; all other files are what it makes
// of it. `UPDATE_GOLDEN=1 npx vitest run test/core/review/cases.test.ts` plays `situations/` and records them.
it.each(Object.keys(SITUATIONS))('%s', (name) => {
  const folder = join(CASES, name);
  if (RECORDING) record(name, folder);
  const looks: RecordedLook[] = JSON.parse(readFileSync(join(folder, '_facts.json'), 'utf8'));
  const shown = showCase(wholeLooks(looks));
  expect(Object.keys(shown).sort()).toEqual(filesIn(folder));
  for (const [file, text] of Object.entries(shown)) {
    expect(text, file).toBe(readFileSync(join(folder, file), 'utf8'));
  }
});

it('keeps no folder that nobody plays', () => {
  expect(readdirSync(CASES).sort()).toEqual(Object.keys(SITUATIONS).sort());
});

function record(name: string, folder: string): void {
  if (existsSync(folder)) rmSync(folder, { recursive: true });
  const looks = recordLooks(SITUATIONS[name]!());
  const lines = looks.map((look) => JSON.stringify(look));
  write(join(folder, '_facts.json'), `[\n${lines.join(',\n')}\n]\n`);
  for (const [file, text] of Object.entries(showCase(wholeLooks(looks)))) {
    write(join(folder, file), text);
  }
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('_'))
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

import { readFile, writeFile } from 'node:fs/promises';
import { expect } from 'vitest';

/** Compares text with a file of `golden/`; `UPDATE_GOLDEN=1` records it instead. */
export async function expectGolden(name: string, text: string): Promise<void> {
  const file = new URL(`golden/${name}`, import.meta.url);
  if (process.env['UPDATE_GOLDEN'] === '1') await writeFile(file, text);
  expect(text).toBe(await readFile(file, 'utf8'));
}

import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { buildPage, SHEET_PAGE } from '../../../../scripts/build-pages.ts';

describe('page.generated.ts of the sheet', () => {
  it('is what scripts/build-pages.ts writes', async () => {
    const generated = new URL('page.generated.ts', SHEET_PAGE.folder);
    expect(await readFile(generated, 'utf8')).toBe(await buildPage(SHEET_PAGE));
  });
});

import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { buildPage, REPORT_PAGE } from '../../../../scripts/build-pages.ts';

describe('page.generated.ts of the report', () => {
  it('is what scripts/build-pages.ts writes', async () => {
    const generated = new URL('page.generated.ts', REPORT_PAGE.folder);
    expect(await readFile(generated, 'utf8')).toBe(await buildPage(REPORT_PAGE));
  });
});

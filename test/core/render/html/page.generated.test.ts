import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { buildReportPage } from '../../../../scripts/build-report-page.ts';

const GENERATED = new URL('../../../../src/core/render/html/page.generated.ts', import.meta.url);

describe('page.generated.ts', () => {
  it('is what scripts/build-report-page.ts writes', async () => {
    expect(await readFile(GENERATED, 'utf8')).toBe(await buildReportPage());
  });
});

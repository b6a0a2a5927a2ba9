import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reviewTextsPage } from '../../../../scripts/write-review-texts.ts';

const PAGE = join(import.meta.dirname, '../../../../docs/what-assay-says.md');

describe('docs/what-assay-says.md', () => {
  it('is what `npm run docs` writes', () => {
    expect(readFileSync(PAGE, 'utf8').replaceAll('\r\n', '\n')).toBe(reviewTextsPage());
  });
});

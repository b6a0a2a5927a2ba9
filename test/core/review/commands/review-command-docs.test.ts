import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { renderReviewCommandDocs } from '../../../../scripts/write-review-command-docs.ts';

it('docs/commands-in-pull-requests.md is what `npm run docs` writes', () => {
  const page = new URL('../../../../docs/commands-in-pull-requests.md', import.meta.url);
  expect(readFileSync(page, 'utf8')).toBe(renderReviewCommandDocs());
});

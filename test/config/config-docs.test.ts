import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { renderConfigDocs } from '../../scripts/write-config-docs.ts';

const page = readFileSync(new URL('../../docs/configuration.md', import.meta.url), 'utf8');

it('is as the schema says: else run `npm run docs`', () => {
  expect(page.replaceAll('\r\n', '\n')).toBe(renderConfigDocs());
});

it('tells two forms of one map apart', () => {
  expect(page).toContain('### `datasets[].source` with `constant`');
  expect(page).toContain('### `datasets[].source` with `from`');
});

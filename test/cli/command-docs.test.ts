import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { renderCommandDocs } from '../../scripts/write-command-docs.ts';

it('docs/commands.md is what `npm run docs` writes', async () => {
  const written = readFileSync(new URL('../../docs/commands.md', import.meta.url), 'utf8');
  expect(written.replaceAll('\r\n', '\n')).toBe(await renderCommandDocs());
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkDocs } from '../../../scripts/write-check-docs.ts';

const FOLDER = join(import.meta.dirname, '../../../docs/checks');

describe('docs/checks', () => {
  it('is what `npm run docs` writes', () => {
    const written = readdirSync(FOLDER).map((file): [string, string] => [
      file,
      readFileSync(join(FOLDER, file), 'utf8').replaceAll('\r\n', '\n'),
    ]);
    expect(Object.fromEntries(written)).toEqual(Object.fromEntries(checkDocs()));
  });
});

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { expectationDocs } from '../../../scripts/write-expectation-docs.ts';
import { exampleParameters } from '../../../src/core/expectations/define/example-parameters.ts';
import { expectationSchema } from '../../../src/core/expectations/define/expectation-schema.ts';
import { EXPECTATIONS } from '../../../src/core/expectations/registry.ts';

it('is as the registry says: else run `npm run docs`', () => {
  const page = readFileSync(new URL('../../../docs/expectations.md', import.meta.url), 'utf8');
  expect(page.replaceAll('\r\n', '\n')).toBe(expectationDocs());
});

it.each([...EXPECTATIONS.values()])('$name has an example that is understood', (expectation) => {
  const parsed = expectationSchema(expectation).safeParse(exampleParameters(expectation));
  expect(parsed.error?.issues).toBeUndefined();
  expect(expectation.about).toMatch(/\.$/);
});

it('links every name to its entry', () => {
  const page = expectationDocs();
  const entries = new Set([...page.matchAll(/^#### `(\w+)`$/gm)].map(([, name]) => name));
  expect([...entries].sort()).toEqual([...EXPECTATIONS.keys()].sort());
  for (const [, name, anchor] of page.matchAll(/\[`(expect_\w+)`\]\(#(\w+)\)/g)) {
    expect(entries).toContain(name);
    expect(anchor).toBe(name!.toLowerCase());
  }
});

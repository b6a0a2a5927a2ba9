import { expect, it } from 'vitest';
import { documentationLink } from '../../src/action/documentation-link.ts';
import { AssayError } from '../../src/core/assay-error.ts';

const badConfig = new AssayError('bad-config', 'Line 3: no key `pth`', { hint: 'Write `path`.' });
const env = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_ACTION_REPOSITORY: 'octo/assay',
  GITHUB_ACTION_REF: 'v0',
};

it('links the page of the version in use', () => {
  expect(documentationLink(badConfig, env)).toBe(
    'https://github.com/octo/assay/blob/v0/docs/configuration.md',
  );
});

it('knows none for another error, or where the Action lies in the repository itself', () => {
  expect(documentationLink(new Error('x'), env)).toBeUndefined();
  expect(documentationLink(badConfig, { ...env, GITHUB_ACTION_REPOSITORY: '' })).toBeUndefined();
});

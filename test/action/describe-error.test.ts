import { expect, it } from 'vitest';
import { describeError } from '../../src/action/describe-error.ts';
import { AssayError } from '../../src/core/assay-error.ts';

const DEFECT = 'This is a defect in Assay: please report it, with the log of a debug run.';

it.each([
  [
    new AssayError('bad-config', 'Line 3: no key `pth`', { hint: 'Write `path`.' }),
    'Line 3: no key `pth`\nWrite `path`.',
  ],
  [new AssayError('git-failed', 'git failed'), 'git failed'],
  [new TypeError('x is undefined'), `x is undefined\n${DEFECT}`],
  [new RangeError(), `RangeError\n${DEFECT}`],
  ['thrown text', `thrown text\n${DEFECT}`],
  [undefined, `undefined\n${DEFECT}`],
])('%s', (thrown, description) => {
  expect(describeError(thrown)).toBe(description);
});

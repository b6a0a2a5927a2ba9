import { describe, expect, it } from 'vitest';
import { nameChange } from '../../../src/core/replay/name-change.ts';

describe('nameChange', () => {
  it.each([
    ['Add June (#12)', '', { title: 'Add June', pull: 12 }],
    ['Merge pull request #7 from a/b', '\nAdd May\n\nmore', { title: 'Add May', pull: 7 }],
    ['Merge pull request #7 from a/b', '', { title: 'Merge pull request #7 from a/b', pull: 7 }],
    ['Fix #12 at last', '', { title: 'Fix #12 at last' }],
    ['(#12)', '', { title: '(#12)' }],
  ])('%s', (subject, body, named) => {
    expect(nameChange(subject, body)).toEqual(named);
  });
});

import { describe, expect, it } from 'vitest';
import { readInputs } from '../../src/action/inputs.ts';
import { fakeWorkflow } from './fake-workflow.ts';

describe('readInputs', () => {
  it('leaves out what the workflow leaves out', () => {
    expect(readInputs(fakeWorkflow())).toEqual({ comment: 'auto', token: '' });
  });

  it('reads all of them', () => {
    const workflow = fakeWorkflow({
      config: 'assay.yml',
      base: 'v1',
      head: 'v2',
      'fail-on': 'all',
      comment: 'never',
      'github-token': 't',
    });
    expect(readInputs(workflow)).toEqual({
      config: 'assay.yml',
      base: 'v1',
      head: 'v2',
      failOn: 'all',
      comment: 'never',
      token: 't',
    });
  });

  it.each([
    ['fail-on', 'error', 'Write one of `new`, `all`, `never`, or leave it out.'],
    ['comment', 'yes', 'Write one of `auto`, `always`, `never`, or leave it out.'],
    ['base', '--upload-pack=x', 'Write a branch, a tag or a commit.'],
  ])('refuses %s: %s', (name, value, hint) => {
    expect(() => readInputs(fakeWorkflow({ [name]: value }))).toThrow(
      expect.objectContaining({
        code: 'bad-arguments',
        message: expect.stringContaining(`The input \`${name}\` is \`${value}\``),
        hint,
      }),
    );
  });
});

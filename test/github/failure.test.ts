import { expect, it } from 'vitest';
import { readFailure } from '../../src/github/failure.ts';

it('reads an answer that GitHub gave', () => {
  const response = {
    status: 422,
    headers: { 'x-ratelimit-remaining': 3 },
    data: { message: 'Validation Failed', errors: [{ field: 'data' }, 'Body is too long'] },
  };
  expect(readFailure(Object.assign(new Error('as Octokit words it'), { response }))).toEqual({
    status: 422,
    headers: { 'x-ratelimit-remaining': '3' },
    message: 'Validation Failed: {"field":"data"}, Body is too long',
  });
});

it('has no status where no answer came', () => {
  expect(readFailure(new Error('connect ECONNREFUSED'))).toEqual({
    headers: {},
    message: 'connect ECONNREFUSED',
  });
});

it('takes whatever was thrown', () => {
  expect(readFailure('no')).toEqual({ headers: {}, message: 'no' });
});

import { expect, it } from 'vitest';
import { isAskedAbout } from '../../src/config/is-asked-about.ts';

const who = { login: 'expert-1' };

it.each([
  ['everything where nothing is said', undefined, true],
  ['a dataset by its name', ['prices', 'tickets'], true],
  ['another dataset', ['prices'], false],
  ['a file by a glob', ['data/**/*.csv'], true],
  ['a file by its path', ['data/new/a.csv'], true],
  ['other files', ['data/*.csv'], false],
])('is %s', (_, datasets, asked) => {
  const rule = { who, ...(datasets === undefined ? {} : { datasets }) };
  expect(isAskedAbout(rule, 'tickets', ['data/new/a.csv', 'b.csv'])).toBe(asked);
});

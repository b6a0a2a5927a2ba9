import type { Check } from '../check.ts';
import { isHeaderLost } from './is-header-lost.ts';

export const headerLost: Check = {
  name: 'header-lost',
  title: 'Header lost',
  severity: 'error',
  dimension: 'validity',
  about:
    'Base names its columns in the first record and head does not: head starts with a row of data, which now stands for the header or makes every column nameless.',
  caveat:
    'A file whose first row repeats the header of base on purpose, or whose columns are all renamed, can look alike.',
  hint: 'Put the header back as the first line; where the file has none on purpose, set `dialect: { header: false }` for the dataset.',
  peers: [],
  parameters: {},
  find: async (context) =>
    (await isHeaderLost(context)) ? [{ side: 'head', line: 1, byChange: true }] : [],
  describe: () => 'The header is gone: the file starts with a row of data',
};

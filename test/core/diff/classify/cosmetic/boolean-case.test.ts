import { Literal } from '../../../../../src/core/table/cell.ts';
import { itClassifies } from '../it-classifies.ts';

itClassifies('boolean-case', [
  ['TRUE', 'true'],
  ['true', 'True'],
  ['False', 'FALSE'],
  ['yes', 'Yes'],
  ['NO', 'no'],
  ['No', 'NO'],
  [' true', 'TRUE'],
  ['tRuE', 'true'],
]);

itClassifies('value', [
  ['Yes', 'No'],
  ['true', 'false'],
  ['true', 'yes'],
  ['true', '1'],
  ['Y', 'y'],
  ['Apple', 'apple'],
  ['truely', 'TRUELY'],
  ['TRUE', new Literal('true')],
]);

import { Literal } from '../../../../../src/core/table/cell.ts';
import { itClassifies } from '../it-classifies.ts';

itClassifies('json-spelling', [
  [new Literal('{"a":1,"b":2}'), new Literal('{"b":2,"a":1}')],
  [new Literal('{"a":1}'), new Literal('{"a":1.0}')],
  [new Literal('["\\u00e9"]'), new Literal('["é"]')],
  [new Literal('[{"a":[1,2]}]'), new Literal('[{"a":[1e0,2.00]}]')],
  ['{"a": 1}', '{"a":1}'],
  ['[1, 2]', '[1,2]'],
  ['{"a":"b\\/c"}', '{"a":"b/c"}'],
  ['{"a":{"c":1,"b":null}}', '{"a":{"b":null,"c":1}}'],
  [' {"a": 1}', '{"a":1}'],
]);

itClassifies('value', [
  ['[1,2]', '[2,1]'],
  ['{"a":1}', '{"a":2}'],
  ['{"a":1}', '{"a":"1"}'],
  ['{"a":1}', '{"A":1}'],
  ['{"a":1}', '{"a":1,"b":null}'],
  ['{"a": 1', '{"a":1'],
  ['[12345678901234567891]', '[12345678901234567892]'],
  ['{"a":1}', new Literal('{"a":1}')],
  [new Literal('{"a":1,"a":2}'), new Literal('{"a":2,"a":1}')],
  ['[a, b]', '[a,b]'],
]);

import { Literal } from '../../../../../src/core/table/cell.ts';
import { itClassifies } from '../it-classifies.ts';

itClassifies('within-tolerance', [
  ['3.14159', '3.14', { tolerance: 0.005 }],
  ['1.0', '1.1', { tolerance: 0.1 }],
  ['1.1', '1.0', { tolerance: 0.1 }],
  ['-1', '1', { tolerance: 2 }],
  ['1000000.1', '1000000', { tolerance: 0.1 }],
  ['1,234.5', '1234', { tolerance: 0.5 }],
  ['1e-7', '0', { tolerance: 1e-6 }],
  [new Literal('0.5'), new Literal('0.6'), { tolerance: 0.2 }],
]);

itClassifies('value', [
  ['1.0', '1.11', { tolerance: 0.1 }],
  ['2', '3', { tolerance: 0 }],
  ['2', '3'],
  ['abc', 'abd', { tolerance: 10 }],
  ['', '0', { tolerance: 1 }],
  ['2024-01-05', '2024-01-06', { tolerance: 10 }],
  ['00501', '00502', { tolerance: 10 }],
  ['1', new Literal('2'), { tolerance: 10 }],
]);

itClassifies('leading-zeros-lost', [['007', '7', { tolerance: 10 }]]);
itClassifies('number-spelling', [['1.0', '1', { tolerance: 10 }]]);

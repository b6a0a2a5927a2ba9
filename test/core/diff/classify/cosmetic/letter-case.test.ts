import { itClassifies } from '../it-classifies.ts';

const ignoreCase = { ignoreCase: true };

itClassifies('letter-case', [
  ['Apple', 'apple', ignoreCase],
  ['ÄPFEL', 'äpfel', ignoreCase],
  [' Apple', 'apple', ignoreCase],
  ['a1', 'A1', ignoreCase],
  ['Y', 'y', ignoreCase],
  ['Refund', 'REFUND', ignoreCase],
  ['caf\u00c9', 'cafe\u0301', ignoreCase],
  ['a\r\nB', 'A\nb', ignoreCase],
]);

itClassifies('value', [
  ['Apple', 'apple'],
  ['Apple', 'apples', ignoreCase],
  ['Apple', 'apple', { ignoreCase: false }],
  ['é', 'E', ignoreCase],
  ['a b', 'AB', ignoreCase],
  ['', 'A', ignoreCase],
  ['a', 'b', ignoreCase],
  ['ß', 'SS', ignoreCase],
]);

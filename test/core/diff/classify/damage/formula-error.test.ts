import { Literal, NULL } from '../../../../../src/core/table/cell.ts';
import { itClassifies } from '../it-classifies.ts';

itClassifies('formula-error', [
  ['12', '#REF!'],
  ['12', '#N/A'],
  ['abc', '#VALUE!'],
  ['abc', '#NAME?'],
  ['0.5', ' #DIV/0! '],
  ['1', '#NUM!'],
  ['1', '#NULL!'],
  ['1', '#SPILL!'],
  ['1', '#WERT!'],
  ['1', 'Err:502'],
  ['2024-01-30', '#########'],
  ['', '#REF!'],
  [new Literal('12'), '#REF!'],
]);

itClassifies('value', [
  ['N/A', '#N/A'],
  ['', '#N/A'],
  [NULL, '#N/A'],
  ['#REF!', '12'],
  ['#REF!', '#N/A'],
  ['abc', '#abc'],
  ['abc', '#REF'],
  ['abc', 'see #REF!'],
  ['a', '##'],
  [undefined, '#REF!'],
]);

import { cellType } from '../../profile/cell-type.ts';
import { type Cell, Literal } from '../../table/cell.ts';
import { momentOf } from './moment-of.ts';
import { kindOfType, type TypeKind } from './type-names.ts';
import type { Present } from './value.ts';

/**
 * Whether a value is of one of some types. Whole numbers are numbers too, as pandas makes floats of integers where one
 * is missing; a number written with decimals is no integer; a date is text that reads as one, and so is text as well.
 */
export function typeTest(names: readonly string[]): (value: Present, cell: Cell) => boolean {
  const kinds = [...new Set(names.flatMap((name) => kindOfType(name) ?? []))];
  return (value, cell) => kinds.some((kind) => TESTS[kind](value, cell));
}

const TESTS: Readonly<Record<TypeKind, (value: Present, cell: Cell) => boolean>> = {
  any: () => true,
  boolean: (value) => typeof value === 'boolean',
  integer: (value, cell) =>
    isNumber(value) &&
    cell !== undefined &&
    Number.isInteger(Number(value)) &&
    cellType(cell) === 'integer',
  number: isNumber,
  text: (value) => typeof value === 'string',
  date: (value) => typeof value === 'string' && momentOf(value) !== undefined,
  json: (value) => value instanceof Literal,
};

function isNumber(value: Present): boolean {
  return typeof value === 'number' || typeof value === 'bigint';
}

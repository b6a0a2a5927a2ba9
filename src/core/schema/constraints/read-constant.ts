import { Literal } from '../../table/cell.ts';
import type { FieldType } from '../field-type.ts';

/**
 * A value of a descriptor as a value of a field's type: a JSON value as it is, or text as the field writes it.
 * Undefined where it is not of the type.
 */
export function readConstant(constant: unknown, type: FieldType): unknown {
  if (constant === null || constant === undefined) return undefined;
  return type.read(typeof constant === 'string' ? constant : new Literal(JSON.stringify(constant)));
}

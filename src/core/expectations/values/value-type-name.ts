import { cellType } from '../../profile/cell-type.ts';
import { type Cell, Literal } from '../../table/cell.ts';
import type { Present } from './value.ts';

/**
 * What a value is called in results: `boolean`, `integer`, `number`, `text` or `json`.
 *
 * @example
 * valueTypeName('12', '12') // 'text'
 */
export function valueTypeName(value: Present, cell: Cell): string {
  if (typeof value === 'string') return 'text';
  if (typeof value === 'boolean') return 'boolean';
  if (value instanceof Literal) return 'json';
  return cell !== undefined && cellType(cell) === 'integer' ? 'integer' : 'number';
}

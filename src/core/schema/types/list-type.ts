import { Literal } from '../../table/cell.ts';
import { defineType, type FieldType, type PresentCell } from '../field-type.ts';
import type { SchemaField } from '../schema-field.ts';
import { readArray } from './json-value.ts';

/** The types that items of a list may have. */
export const ITEM_TYPES = [
  'string',
  'integer',
  'boolean',
  'number',
  'datetime',
  'date',
  'time',
] as const;

/** Values between delimiters, each of one type in its default format; or a JSON array of them. */
export function listType({ properties }: SchemaField, item: FieldType) {
  const { delimiter = ',', itemType = 'string' } = properties;
  return defineType<readonly unknown[]>({
    expects: itemType === 'string' ? 'a list' : `a list of which every item is ${item.expects}`,
    read: (cell) => {
      const values: unknown[] = [];
      for (const one of itemCells(cell, delimiter)) {
        const value = one === undefined ? undefined : item.read(one);
        if (value === undefined) return undefined;
        values.push(value);
      }
      return values;
    },
    identify: (values) => JSON.stringify(values.map((value) => item.identify(value))),
    length: (values) => values.length,
  });
}

function itemCells(cell: PresentCell, delimiter: string): readonly (PresentCell | undefined)[] {
  if (typeof cell === 'string') return cell.split(delimiter);
  const array = readArray(cell);
  if (!array) return [undefined];
  return array.value.map((value) =>
    typeof value === 'string' ? value : new Literal(JSON.stringify(value)),
  );
}

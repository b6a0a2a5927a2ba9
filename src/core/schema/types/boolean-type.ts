import { Literal } from '../../table/cell.ts';
import { listNames } from '../../words/list-names.ts';
import { defineType } from '../field-type.ts';
import type { SchemaField } from '../schema-field.ts';

const TRUE_VALUES = ['true', 'True', 'TRUE', '1'];
const FALSE_VALUES = ['false', 'False', 'FALSE', '0'];

/** `true` and `false`: JSON's own, or text out of the field's `trueValues` and `falseValues`. */
export function booleanType({ properties }: SchemaField) {
  const { trueValues = TRUE_VALUES, falseValues = FALSE_VALUES } = properties;
  const words = new Map<string, boolean>();
  for (const word of trueValues) words.set(word, true);
  for (const word of falseValues) words.set(word, false);
  const spelt = properties.trueValues !== undefined || properties.falseValues !== undefined;
  return defineType<boolean>({
    expects: spelt ? `a boolean (${listNames([...words.keys()])})` : 'a boolean (true or false)',
    read: (cell) => {
      if (!(cell instanceof Literal)) return words.get(cell);
      return cell.text === 'true' ? true : cell.text === 'false' ? false : undefined;
    },
    identify: String,
    takesText: (_text, format) => format === 'csv' || spelt,
  });
}

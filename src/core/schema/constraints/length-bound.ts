import { countOf } from '../../words/count-of.ts';
import type { FieldType } from '../field-type.ts';
import type { SchemaField } from '../schema-field.ts';
import type { Rule, RuleFault } from './rule.ts';

/** `minLength` and `maxLength`: characters of a text, items of an array or list, keys of an object. */
function lengthBound(words: string, keeps: (length: number, limit: number) => boolean) {
  return (limit: number, { length }: FieldType, { type }: SchemaField): Rule | RuleFault => {
    if (!length) return { fault: 'needs a type whose values have a length' };
    return {
      expects: `${words} ${countOf(limit, UNITS.get(type) ?? 'character')}`,
      holds: (value) => {
        const measured = length(value);
        return Number.isNaN(measured) || keeps(measured, limit);
      },
    };
  };
}

const UNITS = new Map<string, string>([
  ['array', 'item'],
  ['list', 'item'],
  ['object', 'key'],
]);

export const minLength = lengthBound('at least', (length, limit) => length >= limit);
export const maxLength = lengthBound('at most', (length, limit) => length <= limit);

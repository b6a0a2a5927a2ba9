import { nameWords } from '../../../words/name-words.ts';
import type { ReferenceColumn } from './reference-columns.ts';

/** The last word of names of columns whose digits tell things apart and measure nothing. */
const NAMES = new Set([
  ...[
    'id',
    'ids',
    'uid',
    'uuid',
    'guid',
    'key',
    'code',
    'codes',
    'hash',
    'index',
    'idx',
    'zip',
    'zipcode',
    'postcode',
  ],
  ...[
    'plz',
    'phone',
    'tel',
    'telephone',
    'mobile',
    'fax',
    'ean',
    'upc',
    'gtin',
    'isbn',
    'issn',
    'sku',
    'ssn',
    'cik',
  ],
  ...[
    'fips',
    'isin',
    'iban',
    'account',
    'serial',
    'ref',
    'nr',
    'no',
    'version',
    'build',
    'port',
    'url',
    'ip',
  ],
]);

/** The share of values that have to be numbers. */
const NEEDED_SHARE = 0.95;

/** Whether a column holds numbers that measure or count something; by its values, and by its name that they are no ids. */
export function isMeasure({ name, usual, isKey }: ReferenceColumn): boolean {
  const isNumeric = usual.types.number >= usual.filled * NEEDED_SHARE && usual.filled > 0;
  return isNumeric && !isKey && !isIdentifierName(name);
}

/**
 * Whether a column's name says that its values identify things.
 *
 * @example
 * isIdentifierName('orderId') // true
 * isIdentifierName('paid') // false
 */
export function isIdentifierName(name: string): boolean {
  return NAMES.has(nameWords(name).at(-1) ?? '');
}

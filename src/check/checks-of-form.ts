import {
  blankLabel,
  constraintError,
  duplicateKey,
  duplicateLabel,
  emptyFile,
  encodingError,
  extraCell,
  extraLabel,
  foreignKey,
  formatError,
  incorrectLabel,
  jsonSchemaError,
  keyColumnMissing,
  missingCell,
  missingKey,
  missingLabel,
  primaryKey,
  recordError,
  schemaError,
  swallowedRows,
  typeError,
  unclosedQuote,
  uniqueError,
} from '../core/checks/catalogue.ts';
import type { Check } from '../core/checks/check.ts';
import type { Table } from '../core/table/table.ts';

/** The checks of a file by itself: that it reads as it is meant, and is as its schema says. */
export const CHECKS_OF_FORM: readonly Check[] = [
  blankLabel,
  constraintError,
  duplicateLabel,
  emptyFile,
  encodingError,
  extraCell,
  extraLabel,
  foreignKey,
  formatError,
  incorrectLabel,
  jsonSchemaError,
  missingCell,
  missingLabel,
  primaryKey,
  recordError,
  schemaError,
  swallowedRows,
  typeError,
  unclosedQuote,
  uniqueError,
];

/** The checks of a key that the config names; none of its rows can be told where a column of it is not there. */
export function checksOfKey(key: readonly string[], { columns }: Table): readonly Check[] {
  if (key.length === 0) return [];
  return key.every((name) => columns.includes(name))
    ? [duplicateKey, missingKey]
    : [keyColumnMissing];
}

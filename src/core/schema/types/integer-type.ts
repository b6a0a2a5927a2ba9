import { Literal } from '../../table/cell.ts';
import { compareDecimals, type Decimal, identifyDecimal, isWhole } from '../decimal.ts';
import { defineType } from '../field-type.ts';
import type { SchemaField } from '../schema-field.ts';
import { numberReader, takesNumberText } from './number-text.ts';

const WHOLE_TEXT = /^[+-]?\d+$/;

/** Whole numbers. Text has digits only; a JSON number may be `1.0`, which is the same number as `1`. */
export function integerType({ properties }: SchemaField) {
  const read = numberReader({ ...properties, decimalChar: '.' });
  return defineType<Decimal>({
    expects: 'an integer',
    read: (cell) => {
      const number = read(cell);
      if (number === undefined) return undefined;
      const whole = cell instanceof Literal ? isWhole(number) : WHOLE_TEXT.test(number.text);
      return whole ? number : undefined;
    },
    identify: identifyDecimal,
    compare: compareDecimals,
    takesText: (text, format) => takesNumberText(properties, text, format),
  });
}

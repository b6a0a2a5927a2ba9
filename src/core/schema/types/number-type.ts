import { compareDecimals, type Decimal, identifyDecimal } from '../decimal.ts';
import { defineType } from '../field-type.ts';
import type { SchemaField } from '../schema-field.ts';
import { numberReader, takesNumberText } from './number-text.ts';

/** Numbers of any kind, as XML Schema writes a decimal, `NaN`, `INF` and `-INF` included. */
export function numberType({ properties }: SchemaField) {
  return defineType<Decimal>({
    expects: 'a number',
    read: numberReader(properties),
    identify: identifyDecimal,
    compare: compareDecimals,
    takesText: (text, format) => takesNumberText(properties, text, format),
  });
}

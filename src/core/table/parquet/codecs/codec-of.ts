import type { SchemaElement } from 'hyparquet';
import { booleanCodec } from './boolean-codec.ts';
import { bytesCodec } from './bytes-codec.ts';
import { dateCodec } from './date-codec.ts';
import { decimalCodec } from './decimal-codec.ts';
import { doubleCodec, float16Codec, floatCodec } from './float-codec.ts';
import { integerCodec } from './integer-codec.ts';
import type { LeafCodec } from './leaf-codec.ts';
import { timeCodec } from './time-codec.ts';
import { timestampCodec } from './timestamp-codec.ts';
import { uuidCodec } from './uuid-codec.ts';

/** How the values of a leaf column become cells and back, from its physical and logical type. */
export function codecOf(element: SchemaElement): LeafCodec {
  switch (element.type) {
    case 'BOOLEAN':
      return booleanCodec;
    case 'FLOAT':
      return floatCodec;
    case 'DOUBLE':
      return doubleCodec;
    case 'INT32':
      return numberCodec(element, 32);
    case 'INT64':
      return numberCodec(element, 64);
    case 'INT96':
      // The old way to store a timestamp; it does not say whether it is an instant.
      return timestampCodec('NANOS', false);
    default:
      return byteCodec(element);
  }
}

/** What an INT32 or INT64 stands for. The older converted types mean instants, the newer logical types say so. */
function numberCodec(element: SchemaElement, bits: 32 | 64): LeafCodec {
  const { logical_type: logical, converted_type: converted } = element;
  if (logical?.type === 'DECIMAL') return decimalCodec(element, logical.scale);
  if (converted === 'DECIMAL') return decimalCodec(element, element.scale ?? 0);
  if (logical?.type === 'INTEGER') return integerCodec(bits, logical.isSigned);
  if (bits === 32) {
    if (logical?.type === 'DATE' || converted === 'DATE') return dateCodec;
    if (logical?.type === 'TIME') return timeCodec(32, logical.unit);
    if (converted === 'TIME_MILLIS') return timeCodec(32, 'MILLIS');
  } else {
    if (logical?.type === 'TIMESTAMP') return timestampCodec(logical.unit, logical.isAdjustedToUTC);
    if (converted === 'TIMESTAMP_MILLIS') return timestampCodec('MILLIS', true);
    if (converted === 'TIMESTAMP_MICROS') return timestampCodec('MICROS', true);
    if (logical?.type === 'TIME') return timeCodec(64, logical.unit);
    if (converted === 'TIME_MICROS') return timeCodec(64, 'MICROS');
  }
  return integerCodec(bits, !converted?.startsWith('UINT_'));
}

function byteCodec(element: SchemaElement): LeafCodec {
  const { logical_type: logical, converted_type: converted } = element;
  const length = element.type === 'FIXED_LEN_BYTE_ARRAY' ? element.type_length : undefined;
  if (logical?.type === 'DECIMAL') return decimalCodec(element, logical.scale);
  if (converted === 'DECIMAL') return decimalCodec(element, element.scale ?? 0);
  if (logical?.type === 'UUID' && length === 16) return uuidCodec;
  if (logical?.type === 'FLOAT16' && length === 2) return float16Codec;
  const isText =
    converted === 'UTF8' ||
    converted === 'ENUM' ||
    converted === 'JSON' ||
    logical?.type === 'STRING' ||
    logical?.type === 'ENUM' ||
    logical?.type === 'JSON';
  return bytesCodec(length, isText);
}

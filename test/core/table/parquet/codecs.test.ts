import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Literal } from '../../../../src/core/table/cell.ts';
import { checkRuns } from '../../../../src/core/table/parquet/check-runs.ts';
import { bytesCodec } from '../../../../src/core/table/parquet/codecs/bytes-codec.ts';
import { dateText, daysOf } from '../../../../src/core/table/parquet/codecs/civil-date.ts';
import { codecOf } from '../../../../src/core/table/parquet/codecs/codec-of.ts';
import { decimalCodec } from '../../../../src/core/table/parquet/codecs/decimal-codec.ts';
import { floatCodec } from '../../../../src/core/table/parquet/codecs/float-codec.ts';
import { integerCodec } from '../../../../src/core/table/parquet/codecs/integer-codec.ts';
import { timeText } from '../../../../src/core/table/parquet/codecs/time-of-day.ts';
import { timestampCodec } from '../../../../src/core/table/parquet/codecs/timestamp-codec.ts';

describe('the documented examples', () => {
  it('hold', () => {
    expect(integerCodec(32, false).decode(-1)).toEqual(new Literal('4294967295'));
    expect(floatCodec.decode(Math.fround(0.1))).toEqual(new Literal('0.1'));
    const price = { name: 'price', type: 'INT32', scale: 2 } as const;
    expect(decimalCodec(price, 2).decode(-1205)).toEqual(new Literal('-12.05'));
    expect(dateText(19_723)).toBe('2024-01-01');
    expect(daysOf('2024-01-01')).toBe(19_723);
    expect(timeText(3_661_500n, 'MILLIS')).toBe('01:01:01.5');
    expect(timestampCodec('MILLIS', true).decode(1_704_067_200_000n)).toBe('2024-01-01T00:00:00Z');
    expect(bytesCodec(undefined, true).decode(new Uint8Array([255]))).toBe('data:;base64,/w==');
    expect(() => checkRuns(new Uint8Array([0x10, 1]), 1, 4)).toThrow(
      'a run claims 8 values where there are 4',
    );
  });
});

describe('dates', () => {
  it('agree with Date where it reaches', () => {
    fc.assert(
      fc.property(fc.date({ noInvalidDate: true }), (date) => {
        const days = Math.floor(date.getTime() / 86_400_000);
        expect(dateText(days)).toBe(date.toISOString().split('T')[0]);
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it('come back from text for every day that Parquet can hold', () => {
    fc.assert(
      fc.property(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), (days) => {
        expect(daysOf(dateText(days))).toBe(days);
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it.each(['2024-02-30', '2023-02-29', '24-01-01', '2024-1-1', '+2024-01-01', ''])(
    'are not read from %j',
    (text) => {
      expect(daysOf(text)).toBeUndefined();
    },
  );
});

const ELEMENTS = [
  { type: 'INT64', logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: false, unit: 'NANOS' } },
  { type: 'INT64', logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MICROS' } },
  { type: 'INT64', converted_type: 'TIMESTAMP_MILLIS' },
  { type: 'INT64', converted_type: 'TIME_MICROS' },
  { type: 'INT64', logical_type: { type: 'TIME', isAdjustedToUTC: false, unit: 'NANOS' } },
  { type: 'INT64', converted_type: 'DECIMAL', scale: 5 },
  { type: 'INT64', converted_type: 'UINT_64' },
  { type: 'INT64' },
] as const;

describe('codecs of numbers', () => {
  it.each(ELEMENTS)('encode what they decode: %j', (element) => {
    const codec = codecOf({ name: 'a', ...element });
    fc.assert(
      fc.property(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), (value) => {
        expect(codec.encode(codec.decode(value))).toBe(value);
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it('encode every 32-bit float as it was', () => {
    fc.assert(
      fc.property(fc.float({ noNaN: true }), (value) => {
        expect(Math.fround(floatCodec.encode(floatCodec.decode(value)) as number)).toBe(value);
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});

describe('codecs of bytes', () => {
  it.each([true, false])('encode what they decode, annotated as text: %s', (annotated) => {
    const codec = bytesCodec(undefined, annotated);
    const bytes = fc.oneof(
      fc.uint8Array(),
      fc.string({ unit: 'binary' }).map((text) => new TextEncoder().encode(text)),
    );
    fc.assert(
      fc.property(bytes, (value) => {
        expect(Buffer.compare(codec.encode(codec.decode(value)) as Uint8Array, value)).toBe(0);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it('encode decimals of any length', () => {
    const codec = decimalCodec({ name: 'a', type: 'BYTE_ARRAY' }, 3);
    for (const text of ['0.000', '-0.001', '127.999', '-128.000', '99999999999999999999999.125']) {
      expect(codec.decode(codec.encode(new Literal(text))!)).toEqual(new Literal(text));
    }
    expect(codec.decode(new Uint8Array(0))).toEqual(new Literal('0.000'));
  });
});

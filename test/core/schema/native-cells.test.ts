import { describe, expect, it } from 'vitest';
import { judgeCell } from './judge-cell.ts';

describe('cells of formats that have types of their own', () => {
  it.each([
    ['integer', '1', 'type'],
    ['number', '1.5', 'type'],
    ['number', 'NaN', 'ok'],
    ['number', '-INF', 'ok'],
    ['boolean', 'true', 'type'],
    ['array', '[1]', 'type'],
    ['object', '{}', 'type'],
    ['geojson', '{"type":"Point","coordinates":[1,2]}', 'type'],
    ['string', '1', 'ok'],
    ['date', '2024-01-05', 'ok'],
    ['year', '2024', 'ok'],
    ['list', 'a,b', 'ok'],
    ['any', '1', 'ok'],
  ])('in JSON, a %s written as the text %s: %s', (type, text, verdict) => {
    expect(judgeCell({ type }, text, 'jsonl')).toBe(verdict);
    expect(judgeCell({ type }, text, 'json')).toBe(verdict);
    expect(judgeCell({ type }, text, 'csv')).toBe('ok');
  });

  it('takes text where the field says how it is written', () => {
    expect(judgeCell({ type: 'number', decimalChar: ',' }, '1,5', 'jsonl')).toBe('ok');
    expect(judgeCell({ type: 'integer', bareNumber: false }, '5 kg', 'parquet')).toBe('ok');
    const spelt = { type: 'boolean', trueValues: ['yes'], falseValues: ['no'] };
    expect(judgeCell(spelt, 'yes', 'jsonl')).toBe('ok');
  });

  it('takes JSON as text in formats without arrays and objects', () => {
    expect(judgeCell({ type: 'array' }, '[1]', 'xlsx')).toBe('ok');
    expect(judgeCell({ type: 'object' }, '{}', 'parquet')).toBe('ok');
    expect(judgeCell({ type: 'integer' }, '1', 'xlsx')).toBe('type');
  });

  it('reads dates and times that a workbook or Parquet stored, whatever the format of the field', () => {
    const german = { type: 'date', format: '%d.%m.%Y' };
    for (const format of ['xlsx', 'parquet'] as const) {
      expect(judgeCell(german, '2024-01-05', format)).toBe('ok');
      expect(judgeCell(german, '2024-01-05T00:00:00', format)).toBe('ok');
      expect(judgeCell(german, '2024-01-05T10:00:00', format)).toBe('type');
      expect(judgeCell({ type: 'datetime' }, '2024-01-05', format)).toBe('ok');
      expect(
        judgeCell({ type: 'datetime', format: '%d.%m.%Y %H:%M' }, '2024-01-05T10:00:00Z', format),
      ).toBe('ok');
      expect(judgeCell({ type: 'time', format: '%H.%M' }, '10:00:00', format)).toBe('ok');
    }
    expect(judgeCell(german, '2024-01-05', 'csv')).toBe('type');
    expect(judgeCell({ type: 'datetime' }, '2024-01-05', 'jsonl')).toBe('type');
  });

  it("reads Parquet's infinities", () => {
    expect(judgeCell({ type: 'number' }, 'Infinity', 'parquet')).toBe('ok');
    expect(judgeCell({ type: 'number', constraints: { maximum: 1 } }, '-Infinity', 'parquet')).toBe(
      'ok',
    );
  });

  it('takes no number for text, nor a truth for a number', () => {
    expect(judgeCell({ type: 'string' }, 1)).toBe('type');
    expect(judgeCell({ type: 'number' }, true)).toBe('type');
    expect(judgeCell({ type: 'boolean' }, 1)).toBe('type');
    expect(judgeCell({}, 1)).toBe('ok');
  });
});

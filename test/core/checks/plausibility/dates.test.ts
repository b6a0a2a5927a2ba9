import { describe, expect, it } from 'vitest';
import { dataFreshness } from '../../../../src/core/checks/plausibility/data-freshness.ts';
import { endBeforeStart } from '../../../../src/core/checks/plausibility/end-before-start.ts';
import { futureDate } from '../../../../src/core/checks/plausibility/future-date.ts';
import { startEndPairs } from '../../../../src/core/checks/plausibility/start-end-pairs.ts';
import { faultyAdditions, findViolations, upTo } from './find-violations.ts';

const NOW = new Date('2026-07-01T12:00:00Z');
const JUNE = upTo(30).map((i) => `2026-06-${String(i + 1).padStart(2, '0')}`);

describe('future-date', () => {
  const faults = (column: string, base: string[], added: string[], spec = {}) =>
    faultyAdditions(futureDate, column, base, added, { now: NOW, ...spec });

  it('finds dates ahead in a column of past ones', async () => {
    expect(await faults('seen_on', JUNE, ['2026-07-02', '2026-07-03', '2062-06-30 10:00'])).toEqual(
      ['2026-07-03', '2062-06-30 10:00'],
    );
  });

  it('takes the earlier reading of a date', async () => {
    expect(await faults('seen_on', JUNE, ['05/09/2026'])).toEqual([]);
    expect(await faults('seen_on', JUNE, ['13/09/2026'])).toEqual(['13/09/2026']);
  });

  it('leaves plans alone', async () => {
    expect(await faults('due_date', JUNE, ['2026-08-01'])).toEqual([]);
    expect(await faults('day', [...JUNE, '2026-08-01'], ['2026-08-02'])).toEqual([]);
    const next = upTo(9).map((i) => `2026-08-0${i + 1}`);
    expect(await faults('match_day', JUNE, next)).toEqual([]);
    expect(await faults('day', JUNE, ['9999-12-31'])).toEqual([]);
  });

  it('always judges the column that the config names', async () => {
    const time = { dataset: { time: 'due_date' } };
    expect(await faults('due_date', [...JUNE, '2026-08-01'], ['2026-08-02'], time)).toEqual([
      '2026-08-02',
    ]);
  });

  it('heeds its tolerance', async () => {
    expect(
      await faults('day', JUNE, ['2026-07-08', '2026-07-09'], { parameters: { tolerance: 7 } }),
    ).toEqual(['2026-07-09']);
  });
});

describe('data-freshness', () => {
  const staleness = async (base: string[], head: string[], maxAge = 7) => {
    const rows = (days: string[]) => days.map((day) => [day]);
    const found = await findViolations(dataFreshness, {
      columns: ['day'],
      base: rows(base),
      head: rows(head),
      now: NOW,
      dataset: { time: 'day' },
      parameters: { 'max-age': maxAge },
    });
    return found.map(({ side, detail }) => `${side}: ${detail}`);
  };

  it('goes by the newest day of either side', async () => {
    expect(await staleness(JUNE.slice(0, 20), JUNE)).toEqual([
      'base: 2026-06-20, 11 days before this check',
    ]);
    expect(await staleness(JUNE, JUNE.slice(0, 22))).toEqual([
      'head: 2026-06-22, 9 days before this check',
    ]);
    expect(await staleness(JUNE, JUNE.slice(0, 24))).toEqual([]);
  });

  it('does not take a mistyped year for news', async () => {
    expect(await staleness(JUNE, [...JUNE.slice(0, 20), '2062-06-30'])).toEqual([
      'head: 2026-06-20, 11 days before this check',
    ]);
  });

  it('needs a time column, and is off', async () => {
    const found = await findViolations(dataFreshness, {
      columns: ['day'],
      head: [['2001-01-01']],
      now: NOW,
    });
    expect(found).toEqual([]);
    expect(dataFreshness.off).toBeDefined();
  });
});

describe('startEndPairs', () => {
  it.each([
    [['id', 'start_date', 'end_date'], [{ start: 1, end: 2 }]],
    [['Start', 'End'], [{ start: 0, end: 1 }]],
    [['validTo', 'validFrom'], [{ start: 1, end: 0 }]],
    [['created_at', 'updated_at', 'closed_at'], [{ start: 0, end: 1 }]],
    [['start_date', 'end_time'], []],
    [['from', 'subject'], []],
    [['', ''], []],
  ])('of %j are %j', (columns, pairs) => expect(startEndPairs(columns)).toEqual(pairs));
});

describe('end-before-start', () => {
  const judge = async (rows: readonly (readonly string[])[], columns = ['start', 'end']) => {
    const found = await findViolations(endBeforeStart, { columns, head: rows });
    return found.map(({ index, detail }) => [index, detail]);
  };

  it('finds rows that end before they start', async () => {
    expect(
      await judge([
        ['2026-06-14', '2026-06-12'],
        ['2026-06-14', '2026-06-14'],
        ['2026-06-14', ''],
      ]),
    ).toEqual([[0, 'start 2026-06-14, end 2026-06-12']]);
  });

  it('compares times of one kind, zones counted', async () => {
    expect(
      await judge([
        ['2026-06-14 10:00', '2026-06-14 09:59'],
        ['2026-06-14T10:00:00Z', '2026-06-14T11:30:00+02:00'],
        ['2026-06-14T10:00:00Z', '2026-06-14T12:30:00+02:00'],
        ['2026-06-14 10:00', '2026-06-14'],
        ['2026-06-14T23:00:00Z', '2026-06-13'],
      ]),
    ).toEqual([
      [0, 'start 2026-06-14 10:00, end 2026-06-14 09:59'],
      [1, 'start 2026-06-14T10:00:00Z, end 2026-06-14T11:30:00+02:00'],
    ]);
  });

  it('believes a date that can be read in two orders', async () => {
    expect(await judge([['05/04/2026', '03/06/2026']])).toEqual([]);
    expect(await judge([['05/06/2026', '03/04/2026']])).toEqual([
      [0, 'start 05/06/2026, end 03/04/2026'],
    ]);
    expect(await judge([['13/06/2026', '03/04/2026']])).toEqual([
      [0, 'start 13/06/2026, end 03/04/2026'],
    ]);
  });

  it('passes over what is no date, and columns of other names', async () => {
    expect(
      await judge([
        ['9', '3'],
        ['late', 'soon'],
      ]),
    ).toEqual([]);
    expect(await judge([['2026-06-14', '2026-06-12']], ['seen', 'end'])).toEqual([]);
  });
});

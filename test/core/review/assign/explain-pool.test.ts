import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { explainPool } from '../../../../src/core/review/assign/explain-pool.ts';
import { poolFix } from '../../../../src/core/review/assign/pool-fix.ts';
import { expert } from './situation.ts';

const pool = explainPool(
  [
    expert('Author-1'),
    expert('expert-1'),
    expert('expert-2', { away: true }),
    expert('expert-3', { minutesLeft: 10, minutesBackAt: '2027-01-05T00:00:00Z' }),
    expert('expert-4', { datasets: ['prices'], away: true }),
    expert('expert-5', { notSources: ['vendor-a', 'vendor-b'] }),
    expert('expert-6', { notSources: ['vendor-a'] }),
    expert('expert-7'),
    expert('expert-8', { notSources: ['vendor-a'], minutesLeft: 0 }),
  ],
  {
    writers: { author: 'author-1', committers: ['EXPERT-7'] },
    dataset: 'tickets',
    rows: [
      { id: 'a', source: 'vendor-a' },
      { id: 'b', source: 'vendor-b' },
    ],
    asked: new Map([['expert-3', 30]]),
    secondsPerRow: 20,
  },
);

describe('explainPool', () => {
  it('puts each expert in one place, with the most lasting reason', () => {
    expect(pool).toEqual({
      eligible: ['expert-1', 'expert-6'],
      later: [
        { login: 'expert-2', why: 'away' },
        { login: 'expert-3', why: 'capacity', backAt: '2027-01-05T00:00:00Z' },
        { login: 'expert-8', why: 'capacity' },
      ],
      barred: [
        { login: 'Author-1', why: 'author' },
        { login: 'expert-4', why: 'dataset' },
        { login: 'expert-5', why: 'source' },
        { login: 'expert-7', why: 'commit-author' },
      ],
    });
  });

  it('names the annotator of every row', () => {
    const question = {
      writers: { author: 'author-1', committers: [] },
      dataset: 'tickets',
      rows: [{ id: 'a', annotator: 'expert-1' }],
      asked: new Map<string, number>(),
      secondsPerRow: 20,
    };
    const { barred } = explainPool([expert('expert-1')], question);
    expect(barred).toEqual([{ login: 'expert-1', why: 'annotator' }]);
    expect(explainPool([expert('expert-1')], { ...question, rows: [] }).barred).toEqual([]);
  });
});

describe('poolFix', () => {
  it('is YAML that lists everyone, and as many more as are needed', () => {
    const yaml = poolFix({ ...pool, eligible: [], later: [] }, 2, 'tickets')!;
    expect(parse(yaml)).toEqual({
      review: {
        experts: ['Author-1', 'expert-4', 'expert-5', 'expert-7', 'LOGIN', 'LOGIN'],
      },
    });
    expect(yaml).toContain('- expert-4  # is not asked about tickets: add it to their datasets');
  });

  it('is not needed where those who come back suffice', () => {
    expect(poolFix({ ...pool, eligible: [] }, 3, 'tickets')).toBeUndefined();
  });

  it('stays YAML whatever the dataset is called', () => {
    const yaml = poolFix({ eligible: [], later: [], barred: [] }, 1, 'a\nreview: off # "b"')!;
    expect(parse(yaml)).toEqual({ review: { experts: ['LOGIN'] } });
  });
});

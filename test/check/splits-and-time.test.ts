import { describe, expect, it } from 'vitest';
import { type Lines, told } from './findings-of.ts';

const day = (month: number, date: number) => `2026-0${month}-${String(date).padStart(2, '0')}`;
const rows = (split: string, ...days: string[]): Lines => ({
  [`data/${split}.csv`]: ['id,at', ...days.map((at, i) => `${split}${i},${at}`)],
});
const TRAIN = Array.from({ length: 20 }, (_, i) => day(1 + Math.floor(i / 10), 1 + (i % 10)));

const CONFIG = `datasets:
  - { name: t, path: data/train.csv, split: train, key: id, time: at }
  - { name: t, path: data/valid.csv, split: valid, key: id, time: at }
`;
const tell = (base: Lines, head: Lines) => told(base, head, CONFIG, /^time-leakage$/);

describe('time-leakage', () => {
  const base = { ...rows('train', ...TRAIN), ...rows('valid', day(4, 1), day(4, 9)) };

  it('tells a training row after the test begins, to the minute', async () => {
    const timed = { ...rows('train', ...TRAIN), ...rows('valid', `${day(4, 1)} 12:00`, day(4, 9)) };
    const head = (at: string) => ({ ...timed, ...rows('train', ...TRAIN, at) });
    expect(await tell(timed, head(`${day(4, 1)} 11:59`))).toEqual([]);
    expect(await tell(timed, head(`${day(4, 1)} 12:01`))).toEqual([
      'data/train.csv time-leakage new: line 22: for training and dated 2026-04-01; testing begins on 2026-04-01',
    ]);
  });

  it('counts old rows as debt, and as fixed once the test begins later', async () => {
    const leaky = { ...base, ...rows('train', ...TRAIN, day(4, 3)) };
    const more = { ...leaky, ...rows('train', ...TRAIN, day(4, 3), day(3, 1)) };
    expect((await tell(leaky, more)).map((line) => line.split(':')[0])).toEqual([
      'data/train.csv time-leakage existing',
    ]);
    const later = { ...more, ...rows('valid', day(4, 5), day(4, 9)) };
    expect((await tell(leaky, later)).map((line) => line.split(':')[0])).toEqual([
      'data/train.csv time-leakage fixed',
    ]);
  });

  it('passes over what is no date', async () => {
    expect(
      await tell(base, { ...base, ...rows('train', ...TRAIN, 'soon', '20260501', '') }),
    ).toEqual([]);
  });
});

describe('group-leakage', () => {
  it('goes by the key where no group is named, and by splits alone', async () => {
    const config = CONFIG.replaceAll(', time: at', '');
    const base = { ...rows('train', 'a', 'b'), ...rows('valid', 'c') };
    const head = { ...base, 'data/valid.csv': ['id,at', 'valid0,c', 'train1,d'] };
    expect(await told(base, head, config, /leakage|duplicate-key/)).toEqual([
      'data/valid.csv group-leakage new: line 3: in train too: line 3 of data/train.csv',
    ]);
  });
});

describe('uncompared-file', () => {
  it('names the related files that would be too much', async () => {
    const config = `datasets:
  - { path: data/*.csv, name: t, key: id, checks: { uncompared-file: { most-rows: 30 } } }
`;
    const base = { ...rows('a', ...TRAIN), ...rows('b', ...TRAIN), ...rows('c', day(5, 1)) };
    const head = { ...base, ...rows('c', day(5, 1), day(5, 2)) };
    expect(await told(base, head, config, /^uncompared-file$/)).toEqual([
      'data/c.csv uncompared-file new: line undefined: data/b.csv',
    ]);
  });
});

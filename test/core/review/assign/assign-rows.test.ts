import { describe, expect, it } from 'vitest';
import { assignRows } from '../../../../src/core/review/assign/assign-rows.ts';
import { expert, rowsOf, situation } from './situation.ts';

const pairsOf = (assigned: ReadonlyMap<string, readonly string[]>) => {
  const pairs = new Map<string, number>();
  for (const logins of assigned.values()) {
    const pair = logins.toSorted().join(' + ');
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return Object.fromEntries(pairs);
};

describe('assignRows', () => {
  it('gives all rows to one pair, and leaves the third expert in peace', () => {
    const { assigned, short } = assignRows(situation());
    expect(Object.values(pairsOf(assigned))).toEqual([30]);
    expect(short).toEqual([]);
  });

  it('asks those with the least to do', () => {
    const experts = [
      expert('expert-1', { waitingElsewhere: 10 }),
      expert('expert-2', { minutesLeft: 20 }),
      expert('expert-3'),
      expert('expert-4', { minutesLeft: 25 }),
    ];
    expect(pairsOf(assignRows(situation({ experts })).assigned)).toEqual({
      'expert-3 + expert-4': 30,
    });
  });

  it('prefers a pair that can take all rows to a less loaded one that cannot', () => {
    const experts = [
      expert('expert-1', { waitingElsewhere: 10 }),
      expert('expert-2', { minutesLeft: 9 }),
      expert('expert-3'),
    ];
    expect(pairsOf(assignRows(situation({ experts })).assigned)).toEqual({
      'expert-1 + expert-3': 30,
    });
  });

  it('takes a different pair with another secret where loads are equal', () => {
    const secrets = Array.from({ length: 20 }, (_, n) => `secret ${n}`);
    const pairs = secrets.map(
      (secret) => Object.keys(pairsOf(assignRows(situation({ secret })).assigned))[0],
    );
    expect(new Set(pairs).size).toBe(3);
  });

  it('stays within the weekly minutes, those of this pull request included', () => {
    const experts = ['expert-1', 'expert-2', 'expert-3'].map((login) =>
      expert(login, { minutesLeft: 8 }),
    );
    const asked = new Map([['Expert-1', 20]]);
    const { assigned, short } = assignRows(situation({ experts, asked }));
    const answers = [...assigned.values()].flat();
    expect(answers.filter((login) => login === 'expert-1')).toHaveLength(4);
    expect(answers).toHaveLength(4 + 24 + 24);
    expect(short.reduce((sum, { missing }) => sum + missing, 0)).toBe(60 - 52);
  });

  it('lets rows wait where everyone has used the minutes, and says until when', () => {
    const experts = [
      expert('expert-1', { minutesLeft: 0, minutesBackAt: '2027-01-06T00:00:00Z' }),
      expert('expert-2', { minutesLeft: 0, minutesBackAt: '2027-01-05T00:00:00Z' }),
    ];
    const { assigned, short } = assignRows(situation({ experts, rows: rowsOf(1) }));
    expect(assigned.size).toBe(0);
    expect(short).toEqual([
      { id: 'r0', missing: 2, why: 'minutes', backAt: '2027-01-05T00:00:00Z' },
    ]);
  });

  it('asks one expert at once where the other has to wait for minutes', () => {
    const experts = [
      expert('expert-1', { minutesBackAt: '2027-01-04T00:00:00Z' }),
      expert('expert-2', { minutesLeft: 0, minutesBackAt: '2027-01-05T00:00:00Z' }),
    ];
    const { assigned, short } = assignRows(situation({ experts, rows: rowsOf(1) }));
    expect([...assigned]).toEqual([['r0', ['expert-1']]]);
    expect(short).toEqual([
      { id: 'r0', missing: 1, why: 'minutes', backAt: '2027-01-05T00:00:00Z' },
    ]);
  });

  it('asks nobody who is away, and says so', () => {
    const experts = [expert('expert-1'), expert('expert-2', { away: true })];
    const { assigned, short } = assignRows(situation({ experts, rows: rowsOf(1) }));
    expect([...assigned.values()]).toEqual([['expert-1']]);
    expect(short).toEqual([{ id: 'r0', missing: 1, why: 'away' }]);
  });

  it('asks neither the author nor authors of commits, in whatever case they are written', () => {
    const writers = { author: 'EXPERT-1', committers: ['Expert-2'] };
    const { assigned, short } = assignRows(situation({ writers, rows: rowsOf(1) }));
    expect(assigned.size).toBe(0);
    expect(short).toEqual([{ id: 'r0', missing: 2, why: 'pool' }]);
  });

  it('asks nobody about a source they are barred for, or rows they labelled', () => {
    const experts = [
      expert('expert-1', { notSources: ['vendor-b'] }),
      expert('expert-2'),
      expert('expert-3'),
    ];
    const rows = [
      { id: 'a', source: 'vendor-b' },
      { id: 'b', annotator: '@Expert-2' },
      { id: 'c', source: 'vendor-b', annotator: 'expert-3' },
    ];
    const { assigned, short } = assignRows(situation({ experts, rows }));
    expect(assigned.get('a')?.toSorted()).toEqual(['expert-2', 'expert-3']);
    expect(assigned.get('b')?.toSorted()).toEqual(['expert-1', 'expert-3']);
    expect(assigned.has('c')).toBe(false);
    expect(short).toEqual([{ id: 'c', missing: 2, why: 'barred' }]);
  });

  it('gives rows that few may answer to those few first', () => {
    const experts = [
      expert('expert-1', { minutesLeft: 5 }),
      expert('expert-2', { minutesLeft: 10 }),
      expert('expert-3', { minutesLeft: 5, waitingElsewhere: 1, notSources: ['vendor-b'] }),
    ];
    const rows = rowsOf(30).map((row, n) => (n < 3 ? { ...row, source: 'vendor-b' } : row));
    for (const secret of ['one', 'two', 'three', 'four']) {
      expect(assignRows(situation({ experts, rows, secret })).short).toEqual([]);
    }
  });

  it('adds to what rows have, by those who have rows of the round already', () => {
    const rows = rowsOf(4);
    const taken = new Map([
      ['r0', ['expert-1', 'expert-3']],
      ['r1', ['Expert-1']],
    ]);
    const experts = [
      expert('expert-1', { waitingElsewhere: 40, minutesLeft: 9 }),
      expert('expert-2'),
      expert('expert-3', { waitingElsewhere: 40, minutesLeft: 9 }),
    ];
    const { assigned } = assignRows(situation({ rows, taken, experts }));
    expect(assigned.has('r0')).toBe(false);
    expect(assigned.get('r1')).toEqual(['expert-3']);
    expect(assigned.get('r2')?.toSorted()).toEqual(['expert-1', 'expert-3']);
  });

  it('asks nobody twice about a row, and says when nobody is left', () => {
    const released = new Map([['r0', ['Expert-1', 'expert-2']]]);
    const { assigned, short } = assignRows(situation({ rows: rowsOf(1), released }));
    expect(assigned.size).toBe(0);
    expect(short).toEqual([{ id: 'r0', missing: 2, why: 'asked' }]);
  });
});

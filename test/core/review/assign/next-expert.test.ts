import { describe, expect, it } from 'vitest';
import { nextExpert } from '../../../../src/core/review/assign/next-expert.ts';
import { rowsOf, situation } from './situation.ts';

const ids = ['r0', 'r1', 'r2', 'r3'];
const taken = new Map(ids.map((id) => [id, ['expert-1', 'expert-2']]));
const given = situation({ rows: rowsOf(4), taken });

describe('nextExpert', () => {
  it('moves only what is unanswered, to somebody who does not have it', () => {
    const answered = new Set(['r0', 'r2']);
    const { moved, assigned, short } = nextExpert(given, { login: 'EXPERT-1', answered });
    expect(moved).toEqual(['r1', 'r3']);
    expect(Object.fromEntries(assigned)).toEqual({ r1: ['expert-3'], r3: ['expert-3'] });
    expect(short).toEqual([]);
  });

  it('moves nothing where everything is answered, or nothing was asked', () => {
    for (const login of ['expert-1', 'expert-3']) {
      const { moved, assigned } = nextExpert(given, { login, answered: new Set(ids) });
      expect([moved, assigned.size]).toEqual([[], 0]);
    }
  });

  it('says when nobody is left who was not asked before', () => {
    const released = new Map([['r1', ['expert-3']]]);
    const leaving = { login: 'expert-2', answered: new Set(['r0', 'r2', 'r3']) };
    expect(nextExpert({ ...given, released }, leaving).short).toEqual([
      { id: 'r1', missing: 1, why: 'asked' },
    ]);
  });
});

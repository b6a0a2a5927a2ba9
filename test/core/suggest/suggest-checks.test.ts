import { describe, expect, it } from 'vitest';
import { profileVersion } from '../../../src/check/profile-version.ts';
import { boundOf } from '../../../src/core/suggest/bound-of.ts';
import { patternOf } from '../../../src/core/suggest/rules/shape.ts';
import { type ProfiledVersion, suggestChecks } from '../../../src/core/suggest/suggest-checks.ts';
import { tableOf } from '../checks/table-of.ts';

const STATES = ['open', 'closed', 'waiting'];

/** Sixty tickets; a test says how one differs. */
function tickets(change: (row: string[], i: number) => void = () => {}): Promise<ProfiledVersion> {
  const rows = Array.from({ length: 60 }, (_, i) => {
    const row = [
      `T-${i + 100}`,
      STATES[i % 3]!,
      `${i * 1.5}`,
      i === 7 ? '' : 'a note',
      `${i / 60}`,
    ];
    change(row, i);
    return row;
  });
  return profileVersion('head', tableOf(['id', 'state', 'price', 'note', 'share'], rows));
}

const named = (version: ProfiledVersion, history: readonly ProfiledVersion[] = []) => {
  const { kept, dropped } = suggestChecks(version, ['id'], history);
  return {
    kept: kept.map(({ column, rule }) => `${column} ${rule}`),
    dropped: dropped.map(({ suggestion: { column, rule } }) => `${column} ${rule}`),
  };
};

describe('suggestChecks', () => {
  it('proposes what every row keeps', async () => {
    expect(named(await tickets()).kept).toEqual([
      'id type',
      'id required',
      'id shape',
      'state type',
      'state required',
      'state categories',
      'price type',
      'price required',
      'price not-negative',
      'note type',
      'note mostly-filled',
      'share type',
      'share required',
      'share not-negative',
      'share within-one',
    ]);
  });

  it.each([
    ['a blank', 'price required', (row: string[]) => row.splice(2, 1, '')],
    ['a word among numbers', 'price type', (row: string[]) => row.splice(2, 1, 'free')],
    ['a negative number', 'price not-negative', (row: string[]) => row.splice(2, 1, '-1')],
    ['another spelling', 'id shape', (row: string[]) => row.splice(0, 1, 'T103')],
    ['a fraction above 1', 'share within-one', (row: string[]) => row.splice(4, 1, '1.25')],
  ])('does not propose what %s breaks', async (_, rule, breakIt) => {
    const version = await tickets((row, i) => i === 3 && breakIt(row));
    expect(named(version).kept).not.toContain(rule);
  });

  it('drops what an earlier version would have broken, and names that version', async () => {
    const earlier = await tickets((row, i) => {
      if (i === 3) row[1] = 'lost';
      if (i === 4) row[2] = '';
    });
    const { kept, dropped } = named(await tickets(), [await tickets(), earlier]);
    expect(dropped).toEqual(['state categories', 'price required']);
    expect(kept).not.toContain('state categories');
  });

  it('takes no word of a version that lacks the column', async () => {
    const earlier = await profileVersion('old', tableOf(['id'], [['T-1']]));
    expect(named(await tickets(), [earlier]).dropped).toEqual(['id shape']);
  });

  it('counts repeats exactly, and proposes unique values for columns that are no key', async () => {
    const rows = (last: string) =>
      Array.from({ length: 3000 }, (_, i) => [
        `T-${i}`,
        i === 2999 ? last : `mail-${i}@example.com`,
      ]);
    const unique = await profileVersion('head', tableOf(['id', 'mail'], rows('x@example.com')));
    const repeated = await profileVersion(
      'head',
      tableOf(['id', 'mail'], rows('mail-5@example.com')),
    );
    expect(named(unique).kept).toContain('mail unique');
    expect(named(repeated).kept).not.toContain('mail unique');
  });

  it('bounds how many further rows may break a rule, as Wilson does', () => {
    // R: binom::binom.wilson(0, 60)$upper is 0.06017
    expect(boundOf(0, 60)).toBeCloseTo(0.06017, 4);
  });
});

describe('patternOf', () => {
  it.each([
    [['T-1042', 'T-97'], 'T-\\d{2,4}'],
    [['AB.1', 'XY.2'], '[A-Z]{2}\\.\\d{1}'],
    [['a1', '1a'], undefined],
    [['a-1', 'a/1'], undefined],
  ])('%j', (texts, pattern) => {
    expect(patternOf(texts)).toBe(pattern);
  });
});

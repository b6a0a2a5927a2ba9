import { describe, expect, it } from 'vitest';
import { findGlobFault } from '../../../src/config/glob/find-glob-fault.ts';

describe('findGlobFault', () => {
  it.each(['a.csv', './data/*.csv', '**', '**/*', 'a/**/b', '{a,**/b}.csv', '[]a]', 'a (1).csv'])(
    'has nothing against %s',
    (glob) => {
      expect(findGlobFault(glob)).toBeUndefined();
    },
  );

  it('says what is wrong', () => {
    expect(findGlobFault('!data/*.csv')?.message).toBe('must not start with `!`');
    expect(findGlobFault('a'.repeat(1001))?.message).toBe(
      'must not be longer than 1000 characters',
    );
    expect(findGlobFault('{a,b**}.csv')?.message).toBe(
      'must hold `**` only as a folder of its own',
    );
    expect(findGlobFault('[a/b].csv')?.message).toBe('must close every `[`');
  });
});

import { afterEach, describe, expect, it } from 'vitest';
import { compilePattern } from '../../src/core/pattern/compile-pattern.ts';
import { matchTexts } from '../../src/core/pattern/match-texts.ts';
import { WorkerMatcher } from '../../src/pattern/worker-matcher.ts';
import { HANG } from '../hang.ts';

const HOSTILE = `${'a'.repeat(50_000)}!`;
let matcher: WorkerMatcher;
afterEach(() => matcher.close());

describe('a pattern that backtracks without end', () => {
  it('takes linear time where RE2 runs it', async () => {
    matcher = new WorkerMatcher();
    const started = performance.now();
    for (const source of [
      '(a+)+$',
      '(a|a)*b',
      '(a*)*b',
      '(?:a?){50}a{50}b',
      '^(([a-z])+.)+[A-Z]$',
    ]) {
      expect(await matchTexts(compilePattern(source), 'match', [HOSTILE], matcher)).toEqual([
        false,
      ]);
    }
    expect(performance.now() - started).toBeLessThan(HANG);
  });

  it('is stopped in the worker, and the texts around are told', async () => {
    matcher = new WorkerMatcher({ milliseconds: 200, overruns: 3 });
    const pattern = compilePattern('(?=a)(a+)+$');
    const texts = ['aa', HOSTILE, 'b', 'ba', HOSTILE.toUpperCase()];
    const started = performance.now();
    expect(await matchTexts(pattern, 'search', texts, matcher)).toEqual([
      true,
      undefined,
      false,
      true,
      false,
    ]);
    expect(performance.now() - started).toBeLessThan(HANG);
  });

  it('is given up after a few texts', async () => {
    matcher = new WorkerMatcher({ milliseconds: 100, overruns: 2 });
    const pattern = compilePattern('(?=a)(a+)+$').forWorker('search');
    const texts = ['a', `${HOSTILE}1`, `${HOSTILE}2`, 'a', ...new Array(5000).fill('a')];
    const told = await matcher.matchAll(pattern, texts);
    expect(told.slice(0, 4)).toEqual([true, undefined, undefined, undefined]);
    expect(told).toHaveLength(texts.length);
  });
});

describe('the worker', () => {
  it('answers calls made at once, more texts than it takes at a time, and none', async () => {
    matcher = new WorkerMatcher();
    const texts = Array.from({ length: 4500 }, (_, i) => `n${i}`);
    const even = compilePattern('[02468](?!.)').forWorker('match');
    const odd = compilePattern('[13579](?!.)').forWorker('search');
    const [none, many, empty] = await Promise.all([
      matcher.matchAll(even, texts),
      matcher.matchAll(odd, texts),
      matcher.matchAll(odd, []),
    ]);
    expect(none.every((answer) => answer === false)).toBe(true);
    expect(many).toEqual(texts.map((_, i) => i % 2 === 1));
    expect(empty).toEqual([]);
  });

  it('says its bound in words', () => {
    matcher = new WorkerMatcher();
    expect(matcher.bound).toBe('1 second');
    expect(new WorkerMatcher({ milliseconds: 500, overruns: 1 }).bound).toBe('0.5 seconds');
  });

  it('tells a text that overflows the stack as one it cannot tell', async () => {
    matcher = new WorkerMatcher();
    const deep = { source: '(?:(?:a|b)|(?:(c)|d))*(?=x)', flags: 'u' };
    const [answer] = await matcher.matchAll(deep, ['ab'.repeat(5_000_000)]);
    expect(answer === undefined || answer === false).toBe(true);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonArrayPairs, jsonLinesPairs } from './pairs/json-pairs.ts';
import { expectRoundTrip } from './round-trip.ts';

const keys = fc.constantFrom([], ['id'], ['text'], ['id', 'label']);

describe('diff and apply of JSON', () => {
  it('gives head again, for generated pairs of JSON Lines', async () => {
    await fc.assert(
      fc.asyncProperty(jsonLinesPairs, keys, async ({ base, head }, key) => {
        await expectRoundTrip(base, head, { key }, {}, 'data.jsonl');
      }),
      { seed: 1, numRuns: 800 },
    );
  });

  it('gives head again, for generated pairs of JSON arrays', async () => {
    await fc.assert(
      fc.asyncProperty(jsonArrayPairs, keys, async ({ base, head }, key) => {
        await expectRoundTrip(base, head, { key }, { format: 'json' }, 'data.json');
      }),
      { seed: 2, numRuns: 800 },
    );
  });

  it.each([
    ['{"a":1}', ''],
    ['', '{"a":null}\n'],
    ['{"a":1,"a":2}\n', '{"a":2}\n'],
    ['{"a": [1, 2]}\n', '{"a":[1,2]}\n'],
    ['{"a":1}\n\n{"a":2}\n', '{"a":2}\n\n{"a":1}'],
    ['{"a":"\\ud83d\\ude00"}\n', '{"a":"\u{1f600}"}\n'],
  ])('%j to %j', async (base, head) => {
    expect(await expectRoundTrip(base, head, {}, {}, 'data.jsonl')).toBeDefined();
  });
});

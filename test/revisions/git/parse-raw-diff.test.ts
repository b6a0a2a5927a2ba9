import { describe, expect, it } from 'vitest';
import { parseRawDiff } from '../../../src/revisions/git/parse-raw-diff.ts';
import { splitAtZero } from '../../../src/revisions/git/split-at-zero.ts';

const parse = (text: string, step = 7) =>
  parseRawDiff(
    splitAtZero(
      (async function* () {
        const bytes = Buffer.from(text);
        for (let i = 0; i < bytes.length; i += step) yield bytes.subarray(i, i + step);
      })(),
    ),
  );

const header = (letter: string) => `:100644 100644 ${'a'.repeat(40)} ${'b'.repeat(40)} ${letter}`;

describe('parseRawDiff', () => {
  it('reads every kind of change, however the bytes arrive', async () => {
    const text = `${header('A')}\0ü\0${header('D')}\0d\0${header('M')}\0m\0${header('T')}\0t\0${header('R087')}\0old\0new\0`;
    for (const step of [1, 2, 1000]) {
      expect(await parse(text, step)).toEqual([
        { path: 'ü', status: 'added' },
        { path: 'd', basePath: 'd', status: 'removed' },
        { path: 'm', basePath: 'm', status: 'modified' },
        { path: 't', basePath: 't', status: 'modified' },
        { path: 'new', basePath: 'old', status: 'renamed' },
      ]);
    }
    expect(await parse('')).toEqual([]);
  });

  it('lists an unmerged file once', async () => {
    expect(await parse(`${header('U')}\0a\0${header('M')}\0a\0`)).toEqual([
      { path: 'a', basePath: 'a', status: 'modified' },
    ]);
  });

  it('refuses what is no such list', async () => {
    await expect(parse('warning: what\0a\0')).rejects.toThrow(
      'git diff wrote something unexpected',
    );
    await expect(parse(`${header('R087')}\0old\0`)).rejects.toThrow('unexpected');
  });
});

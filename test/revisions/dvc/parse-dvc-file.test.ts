import { describe, expect, it } from 'vitest';
import { parseDvcFile } from '../../../src/revisions/dvc/parse-dvc-file.ts';

describe('parseDvcFile', () => {
  it('reads one output or several', () => {
    expect(parseDvcFile('outs:\n- md5: aa.dir\n  size: 3\n  nfiles: 2\n  path: data\n')).toEqual({
      path: 'data',
      size: 3,
    });
    expect(
      parseDvcFile('outs:\n- {md5: aa, size: 3, path: a}\n- {etag: bb, size: 4, path: b}\n'),
    ).toEqual({ path: 'a, b', size: 7 });
    expect(parseDvcFile('outs:\n- {md5: aa, path: a}\n')).toEqual({ path: 'a' });
  });

  it.each(['', 'id,name\n', 'outs: []', 'outs:\n- path: a\n', 'a: [', 'outs: 1', '&a [*a]'])(
    'takes %j for data',
    (text) => {
      expect(parseDvcFile(text)).toBeUndefined();
    },
  );
});

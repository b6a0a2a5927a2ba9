import { describe, expect, it } from 'vitest';
import { entryKind, parseTree } from '../../../src/revisions/git/parse-tree.ts';

describe('parseTree', () => {
  const id = Buffer.alloc(20, 0xab);
  const bytes = Buffer.concat([
    Buffer.from('100644 a b.csv\0'),
    id,
    Buffer.from('40000 ü\0'),
    id,
    Buffer.from('120000 l\0'),
    id,
    Buffer.from('160000 s\0'),
    id,
  ]);

  it('reads names, kinds and ids', () => {
    expect([...parseTree(bytes, 20)].map(([name, { kind }]) => `${kind} ${name}`)).toEqual([
      'file a b.csv',
      'folder ü',
      'link l',
      'submodule s',
    ]);
    expect(parseTree(bytes, 20).get('ü')?.id).toBe('ab'.repeat(20));
    expect(parseTree(new Uint8Array(0), 20).size).toBe(0);
    expect(entryKind('120000')).toBe('link');
  });

  it('refuses a tree that is cut short', () => {
    expect(() => parseTree(bytes.subarray(0, -1), 20)).toThrow('a tree object is cut short');
  });
});

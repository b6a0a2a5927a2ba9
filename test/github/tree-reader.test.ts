import { describe, expect, it } from 'vitest';
import { requestWith, type Send } from '../../src/github/request.ts';
import { treeReader } from '../../src/github/tree-reader.ts';

const ROOT = 'a'.repeat(40);
const DATA = 'b'.repeat(40);
const WAITING = { now: () => new Date(0), sleep: async () => {} };

const file = (path: string) => ({ path, mode: '100644', type: 'blob', sha: `blob of ${path}` });
const folder = (path: string, sha: string) => ({ path, mode: '040000', type: 'tree', sha });

type Trees = Readonly<Record<string, { tree: object[]; truncated: boolean }>>;

/** Reads trees by `name` or, all levels, by `name recursive`. */
function reader(trees: Trees) {
  const asked: string[] = [];
  const send: Send = async (_route, { tree_sha, recursive }) => {
    const name = recursive ? `${tree_sha} recursive` : String(tree_sha);
    asked.push(name);
    const data = trees[name];
    if (!data) throw new Error('connection reset');
    return { data, headers: {} };
  };
  return { asked, read: treeReader(requestWith(send, WAITING), 'Do this.') };
}

describe('allFiles', () => {
  const cut = { tree: [], truncated: true };

  it('takes a tree apart that GitHub cuts', async () => {
    const { read } = reader({
      [`${ROOT} recursive`]: cut,
      [ROOT]: { tree: [file('a.csv'), folder('data', DATA)], truncated: false },
      [`${DATA} recursive`]: { tree: [folder('x', 'c'), file('x/b.csv')], truncated: false },
    });
    const files = await read.allFiles(ROOT);
    expect(files.map(({ path }) => path)).toEqual(['a.csv', 'data/x/b.csv']);
  });

  it('says what to do about a folder that is too large itself', async () => {
    const { read } = reader({
      [`${ROOT} recursive`]: cut,
      [ROOT]: { tree: [folder('data', DATA)], truncated: false },
      [`${DATA} recursive`]: cut,
      [DATA]: cut,
    });
    await expect(read.allFiles(ROOT)).rejects.toMatchObject({
      message: expect.stringContaining('data/ holds more files'),
      hint: 'Do this.',
    });
  });

  it('stops at folders without end', async () => {
    const { read, asked } = reader({
      [`${ROOT} recursive`]: cut,
      [ROOT]: { tree: [folder('data', ROOT)], truncated: false },
    });
    await expect(read.allFiles(ROOT)).rejects.toMatchObject({ code: 'unsupported' });
    expect(asked).toHaveLength(2);
  });
});

it('says what to do about a file that GitHub does not serve', async () => {
  const large = { ...file('a.csv'), size: 101 * 1024 * 1024 };
  const { read } = reader({ [ROOT]: { tree: [large], truncated: false } });
  await expect(read.file('a.csv', ROOT)).rejects.toMatchObject({
    code: 'unsupported',
    hint: 'Do this.',
  });
});

it('tells links and submodules from files', async () => {
  const { read } = reader({
    [ROOT]: {
      tree: [
        file('a.csv'),
        { path: 'link.csv', mode: '120000', type: 'blob', sha: 'l' },
        { path: 'module', mode: '160000', type: 'commit', sha: 'm' },
        folder('data', DATA),
      ],
      truncated: false,
    },
  });
  const found = ['a.csv', 'link.csv', 'module', 'data', 'none'].map((path) =>
    read.link(path, ROOT),
  );
  expect(await Promise.all(found)).toEqual([undefined, 'link', 'submodule', undefined, undefined]);
  expect(await read.blob('a.csv', ROOT)).toBe('blob of a.csv');
  expect(await read.blob('link.csv', ROOT)).toBeUndefined();
});

it('asks again for what failed, and for what a branch points at', async () => {
  const trees: Record<string, { tree: object[]; truncated: boolean }> = {};
  const { read, asked } = reader(trees);
  await expect(read.blob('a.csv', ROOT)).rejects.toThrow('connection reset');
  trees[ROOT] = { tree: [file('a.csv')], truncated: false };
  trees['main'] = trees[ROOT];
  asked.length = 0;
  for (let i = 0; i < 2; i++) {
    expect(await read.blob('a.csv', ROOT)).toBe('blob of a.csv');
    expect(await read.blob('a.csv', 'main')).toBe('blob of a.csv');
  }
  expect(asked).toEqual([ROOT, 'main', 'main']);
});

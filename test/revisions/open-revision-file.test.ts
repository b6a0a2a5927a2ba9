import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openRevisionFile } from '../../src/revisions/open-revision-file.ts';
import { Fixture, temporaryFolder, textOf } from './git-fixture.ts';

async function read(cwd: string, spec: string) {
  const { file, name, path, close } = await openRevisionFile(cwd, spec);
  const text = await textOf(file);
  await close();
  return { text, name, path };
}

describe('openRevisionFile', () => {
  const repository = Fixture.create();
  repository.commit({ 'data/x.csv': 'first', 'data/sub/y.csv': 'y' });
  repository.commit({ 'data/x.csv': 'second' });
  repository.write({ 'data/x.csv': 'on disk', 'HEAD:data/x.csv': 'a plain file' });

  it('reads a file of a revision, from the root or from the folder asked from', async () => {
    const data = join(repository.folder, 'data');
    const first = { text: 'first', name: 'HEAD~1:data/x.csv', path: 'data/x.csv' };
    expect(await read(repository.folder, 'HEAD~1:data/x.csv')).toEqual(first);
    expect((await read(data, 'HEAD~1:data/x.csv')).text).toBe('first');
    expect((await read(data, 'main:./x.csv')).text).toBe('second');
    expect((await read(join(data, 'sub'), 'main:../x.csv')).text).toBe('second');
  });

  it('prefers a plain file that exists', async () => {
    expect((await read(repository.folder, 'data/x.csv')).text).toBe('on disk');
    expect((await read(repository.folder, 'HEAD:data/x.csv')).text).toBe('a plain file');
    expect((await read('/', join(repository.folder, 'data/x.csv'))).text).toBe('on disk');
  });

  it('tells what cannot be opened, and where paths start', async () => {
    const open = (spec: string, cwd = repository.folder) => openRevisionFile(cwd, spec);
    await expect(open('none.csv')).rejects.toMatchObject({ code: 'missing-file' });
    await expect(open('-')).rejects.toMatchObject({ code: 'unsupported' });
    await expect(open('data')).rejects.toMatchObject({ code: 'bad-input' });
    await expect(open('nowhere:data/x.csv')).rejects.toMatchObject({ code: 'bad-arguments' });
    await expect(open('--all:x.csv')).rejects.toMatchObject({ code: 'bad-arguments' });
    await expect(open('HEAD~1:x.csv', join(repository.folder, 'data'))).rejects.toMatchObject({
      code: 'missing-file',
      message: 'There is no file x.csv in HEAD~1.',
      hint: expect.stringContaining('HEAD~1:./x.csv'),
    });
    await expect(open('HEAD:../../etc/passwd')).rejects.toMatchObject({ code: 'missing-file' });
    await expect(open('HEAD:x.csv', temporaryFolder())).rejects.toMatchObject({
      code: 'git-failed',
    });
  });

  it.each([
    ['data/y.csv', 'There is no file data/y.csv; did you mean data/x.csv?'],
    ['./data/xx.csv', 'There is no file ./data/xx.csv; did you mean data/x.csv?'],
    ['data/prices.parquet', 'There is no file data/prices.parquet.'],
    ['nowhere/x.csv', 'There is no file nowhere/x.csv.'],
    ['HEAD:data/z.csv', 'There is no file data/z.csv in HEAD; did you mean data/x.csv?'],
    ['main', '`main` is a branch; a file of it is written main:data/x.csv'],
    ['v1', '`v1` is a tag; a file of it is written v1:data/x.csv'],
    ['HEAD~1', '`HEAD~1` is a commit; a file of it is written HEAD~1:data/x.csv'],
  ])('says what was meant by %s', async (spec, message) => {
    repository.git('tag', '--force', 'v1');
    const opened = openRevisionFile(repository.folder, spec, 'data/x.csv');
    await expect(opened).rejects.toMatchObject({ code: 'missing-file', message });
  });

  it('gives a path that starts at the root for an example', async () => {
    const opened = openRevisionFile(join(repository.folder, 'data'), 'main', 'sub/y.csv');
    await expect(opened).rejects.toMatchObject({
      message: '`main` is a branch; a file of it is written main:data/sub/y.csv',
    });
    await expect(openRevisionFile(repository.folder, 'main', 'v1')).rejects.toMatchObject({
      message: '`main` is a branch; a file of it is written main:data/x.csv',
    });
  });
});

import { execFile, execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openFileRevisions } from '../../src/revisions/open-file-revisions.ts';
import { Fixture, temporaryFolder, textOf } from './git-fixture.ts';
import { pointerTo } from './lfs/lfs-fixture.ts';

describe('openFileRevisions', () => {
  it('gives two files as one that changed', async () => {
    const files = new Fixture();
    files.write({ 'a.csv': 'a', 'b.csv.gz': gzipSync('b') });
    const [a, b] = [join(files.folder, 'a.csv'), join(files.folder, 'b.csv.gz')];
    const revisions = await openFileRevisions(a, b);
    expect(revisions.base).toEqual({ name: a });
    expect(revisions.head).toEqual({ name: b });
    expect(await revisions.changedFiles()).toEqual([{ path: b, basePath: a, status: 'modified' }]);
    expect(await revisions.list('base')).toEqual([a]);
    expect(await revisions.list('head')).toEqual([b]);
    expect(await textOf(await revisions.open('base', a))).toBe('a');
    expect(await textOf(await revisions.open('head', b))).toBe('b');
    expect(await revisions.open('head', a)).toEqual({ kind: 'absent' });
    expect(await revisions.readText('head', '.github/assay.yml')).toBeUndefined();
    await revisions.close();
  });

  it('has no base where there is one file alone', async () => {
    const files = new Fixture();
    files.write({ 'a.csv': 'a' });
    const path = join(files.folder, 'a.csv');
    const revisions = await openFileRevisions(undefined, path);
    expect(revisions.base).toBeNull();
    expect(await revisions.changedFiles()).toEqual([{ path, status: 'added' }]);
    expect(await revisions.open('base', path)).toEqual({ kind: 'absent' });
    await revisions.close();
  });

  it('follows a link and reads a pipe, for the user named them', async () => {
    const files = new Fixture();
    files.write({ 'a.csv': 'through the link' });
    const [link, pipe] = [join(files.folder, 'link'), join(files.folder, 'pipe')];
    symlinkSync('a.csv', link);
    execFileSync('mkfifo', [pipe]);
    const revisions = await openFileRevisions(link, pipe);
    expect(await textOf(await revisions.open('base', link))).toBe('through the link');
    const opening = revisions.open('head', pipe);
    execFile('sh', ['-c', `printf piped > '${pipe}'`]);
    expect(await textOf(await opening)).toBe('piped');
    await revisions.close();
  });

  it('names an LFS pointer outside of any repository', async () => {
    const files = new Fixture();
    files.write({ 'a.csv': pointerTo('content').text });
    const path = join(files.folder, 'a.csv');
    const revisions = await openFileRevisions(undefined, path);
    expect(await revisions.open('head', path)).toEqual({
      kind: 'pointer',
      system: 'lfs',
      size: 7,
      reason: 'the file is an LFS pointer outside of any Git repository',
    });
    await revisions.close();
  });

  it('tells what cannot be opened', async () => {
    const folder = temporaryFolder();
    await expect(openFileRevisions(undefined, join(folder, 'none.csv'))).rejects.toMatchObject({
      code: 'missing-file',
    });
    await expect(openFileRevisions(undefined, folder)).rejects.toMatchObject({ code: 'bad-input' });
    await expect(openFileRevisions('-', folder)).rejects.toMatchObject({ code: 'unsupported' });
  });
});

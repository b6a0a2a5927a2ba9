import { describe, expect, it } from 'vitest';
import { GitObjects } from '../../../src/revisions/git/git-objects.ts';
import { Fixture, temporaryFolder } from '../git-fixture.ts';

const size = async (object: { size: number } | undefined) => object?.size;

describe('GitObjects', () => {
  it('goes on after a reader that stops early or fails', async () => {
    const repository = Fixture.create();
    repository.commit({ 'large.csv': 'x'.repeat(500_000), 'a.csv': 'a' });
    const large = repository.git('rev-parse', 'HEAD:large.csv');
    const small = repository.git('rev-parse', 'HEAD:a.csv');
    const objects = new GitObjects(repository.folder);
    const reading = objects.read(large, async (object) => {
      for await (const _chunk of object?.bytes ?? []) throw new Error('enough');
    });
    await expect(reading).rejects.toThrow('enough');
    const first = await objects.read(large, async (object) => {
      for await (const chunk of object?.bytes ?? []) return chunk.length;
      return 0;
    });
    expect(first).toBeGreaterThan(0);
    expect(await objects.read(small, size)).toBe(1);
    expect(await objects.read('0'.repeat(40), size)).toBeUndefined();
    expect(await objects.read('HEAD\nHEAD', size)).toBeUndefined();
    expect(await objects.read(small, size)).toBe(1);
    await objects.close();
  });

  it('names the folder where Git cannot read it', async () => {
    const folder = temporaryFolder();
    const objects = new GitObjects(folder);
    await expect(objects.read('HEAD', size)).rejects.toThrow(`${folder} is not inside a Git repo`);
    await objects.close();
  });
});

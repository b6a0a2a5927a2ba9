import { describe, expect, it } from 'vitest';
import { noteIdleConfig } from '../../src/check/note-idle-config.ts';
import { parseConfig } from '../../src/config/parse-config.ts';
import { AssayError } from '../../src/core/assay-error.ts';

const PATHS = ['README.md', 'data/tickets.csv', 'data/users.csv'];

async function told(yaml: string, list: () => Promise<string[]> = async () => PATHS) {
  const parsed = await parseConfig(yaml, 'assay.yml');
  if ('errors' in parsed) throw new Error(JSON.stringify(parsed.errors));
  const notices = await noteIdleConfig(parsed.config, 'assay.yml', list);
  return notices.map(({ message }) => message);
}

describe('noteIdleConfig', () => {
  it('tells of a dataset that matches no file, or none that is left', async () => {
    expect(await told("datasets: [{ path: 'data/tickets/*.csv' }]")).toEqual([
      '`datasets[0]` data/tickets/*.csv matches no file, so it judges nothing.',
    ]);
    const shadowed = "datasets: [{ name: a, path: 'data/*' }, { name: b, path: data/users.csv }]";
    expect(await told(shadowed)).toEqual([
      '`datasets[1]` data/users.csv gets no file: those that it matches belong to a dataset before it, are ignored, or are no data, so it judges nothing.',
    ]);
  });

  it('tells of a waiver whose dataset there is not', async () => {
    const waiver = (dataset: string) =>
      told(
        `datasets: [{ name: users, path: data/users.csv }]\nwaivers: [{ check: outlier, dataset: ${dataset}, reason: r }]`,
      );
    expect(await waiver('user')).toEqual([
      '`waivers[0]` is about the dataset `user`, which there is not, so it covers nothing. Did you mean `users`?',
    ]);
    expect(await waiver('users')).toEqual([]);
    // A file that no dataset claims is a dataset of its own.
    expect(await waiver('data/tickets')).toEqual([]);
  });

  it('says nothing where files cannot be listed, nor where there is nothing to look for', async () => {
    const fail = () => Promise.reject(new AssayError('github-failed', 'too many files', {}));
    expect(await told('datasets: [{ path: nowhere.csv }]', fail)).toEqual([]);
    expect(await told('ignore: [old/**]', () => Promise.reject(new Error('not asked')))).toEqual(
      [],
    );
  });
});

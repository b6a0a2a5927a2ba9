import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { labelColumn } from '../../../src/cli/dataset/label-column.ts';
import { openDataset } from '../../../src/cli/dataset/open-dataset.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'assay-dataset-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, content: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
}

async function seen(...args: Parameters<typeof openDataset>) {
  const dataset = await openDataset(...args);
  try {
    return dataset.files.map(({ path, keyColumns, roles, policy }) => ({
      path,
      key: keyColumns,
      label: roles.label,
      dataset: policy.name,
    }));
  } finally {
    await dataset.close();
  }
}

describe('a file by its path', () => {
  it('is opened with what its columns seem to mean', async () => {
    write('tickets.csv', 'ticket_id,kind\n1,a\n2,b\n');
    expect(await seen(folder, 'tickets.csv', { label: 'kind' })).toEqual([
      { path: 'tickets.csv', key: [0], label: 1, dataset: 'tickets' },
    ]);
  });

  it('has no key where the inferred one does not tell its rows apart', async () => {
    write('tickets.csv', 'ticket_id,kind\n1,a\n2,b\n2,b\n4,d\n');
    expect(await seen(folder, 'tickets.csv')).toMatchObject([{ key: [] }]);
  });

  it('has no key that is its label by chance', async () => {
    write('tickets.csv', 'ticket_id,kind\n1,a\n2,b\n2,c\n4,d\n');
    expect(await seen(folder, 'tickets.csv', { label: 'kind' })).toMatchObject([{ key: [] }]);
  });

  it('is refused without the key column that was asked for', async () => {
    write('tickets.csv', 'ticket_id,kind\n1,a\n');
    await expect(openDataset(folder, 'tickets.csv', { key: ['id'] })).rejects.toMatchObject({
      message: 'tickets.csv has no key column id.',
      hint: 'Its columns are ticket_id, kind.',
    });
  });

  it('that is not there is told, with the one that was meant', async () => {
    write('tickets.csv', 'ticket_id,kind\n1,a\n');
    await expect(openDataset(folder, 'ticket.csv')).rejects.toThrow('did you mean tickets.csv?');
  });
});

describe('a dataset of the config by its name', () => {
  beforeEach(() => {
    execFileSync('git', ['init', '-q', folder]);
    write(
      '.github/assay.yml',
      'datasets:\n  - { name: tickets, path: data/*.csv, label: kind }\n  - { name: prices, path: prices/*.csv }\n',
    );
  });

  it('is its files, in the order of their paths', async () => {
    write('data/b.csv', 'id,kind\n3,a\n4,b\n');
    write('data/a.csv', 'id,kind\n1,a\n2,b\n');
    expect(await seen(folder, 'tickets')).toEqual([
      { path: 'data/a.csv', key: [0], label: 1, dataset: 'tickets' },
      { path: 'data/b.csv', key: [0], label: 1, dataset: 'tickets' },
    ]);
  });

  it('is found from a folder below the root', async () => {
    write('data/a.csv', 'id,kind\n1,a\n2,b\n');
    expect(await seen(join(folder, 'data'), 'tickets')).toMatchObject([{ path: 'data/a.csv' }]);
  });

  it('has no inferred key where two files number their rows alike', async () => {
    write('data/a.csv', 'id,kind\n1,a\n2,b\n');
    write('data/b.csv', 'id,kind\n1,a\n2,b\n');
    expect(await seen(folder, 'tickets')).toMatchObject([{ key: [] }, { key: [] }]);
  });

  it('without files says where they were looked for', async () => {
    await expect(openDataset(folder, 'prices')).rejects.toMatchObject({
      message: 'The dataset prices has no files.',
      hint: 'The config looks for them at prices/*.csv.',
    });
  });

  it('of a misspelt name is told by the one that was meant', async () => {
    await expect(openDataset(folder, 'tikets')).rejects.toThrow(
      'There is no file and no dataset tikets; did you mean the dataset tickets?',
    );
  });

  it('of another name is told with all there are', async () => {
    await expect(openDataset(folder, 'shoes')).rejects.toMatchObject({
      hint: 'Name a data file, or a dataset of the config: tickets, prices.',
    });
  });
});

describe('the column of the labels', () => {
  it('is told where it cannot be known, and where it is misspelt', async () => {
    write('tickets.csv', 'ticket_id,kind\n1,a\n');
    const unknown = await openDataset(folder, 'tickets.csv');
    const misspelt = await openDataset(folder, 'tickets.csv', { label: 'knid' });
    try {
      expect(() => labelColumn(unknown.files[0]!)).toThrow(
        'Which column of tickets.csv holds the labels is not known.',
      );
      expect(() => labelColumn(misspelt.files[0]!)).toThrow('tickets.csv has no column knid.');
    } finally {
      await unknown.close();
      await misspelt.close();
    }
  });
});

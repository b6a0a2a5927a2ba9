import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { git } from '../../../scripts/demo/git-repository.ts';
import type { StoredPair } from '../../pairs/store-pair.ts';

/** A repository whose last two commits are the two versions of a pair. */
export interface PairRepository {
  readonly folder: string;
  readonly base: string;
  readonly head: string;
}

const CONFIG = `datasets:
  - path: data/orders.*
    key: order_id
    label: label
    text: [note]
    source: source
    expectations:
      - expect_column_values_to_not_be_null: { column: customer }
      - expect_column_values_to_be_between: { column: quantity, min_value: 1, max_value: 20 }
`;

/** Makes the repository of a pair beside it, or finds it there. */
export function repositoryOf(pair: StoredPair): PairRepository {
  const folder = join(pair.folder, `${pair.name}-repository`);
  if (!existsSync(join(folder, '.whole'))) makeRepository(pair, folder);
  return {
    folder,
    base: git(folder, 'rev-parse', 'HEAD~1'),
    head: git(folder, 'rev-parse', 'HEAD'),
  };
}

function makeRepository(pair: StoredPair, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const part of ['.github', 'data']) mkdirSync(join(folder, part), { recursive: true });
  git(folder, 'init', '--quiet', '--initial-branch=main');
  writeFileSync(join(folder, '.github/assay.yml'), CONFIG);
  for (const side of ['base', 'head'] as const) {
    cpSync(pair[side], join(folder, `data/orders.${pair.format}`));
    git(folder, 'add', '--all');
    git(folder, 'commit', '--quiet', '--message', side);
  }
  writeFileSync(join(folder, '.git/info/exclude'), '.whole\n');
  writeFileSync(join(folder, '.whole'), '');
}

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { baseFiles, CONFIG } from './base-files.ts';
import { allFiles } from './demo-files.ts';
import { commitFiles, git } from './git-repository.ts';

const CLI = join(import.meta.dirname, '../../dist/cli.js');

/** Adds a row as it should be, on a branch of its own, and checks that from the command line. */
export function checkCleanChange(
  repository: string,
  base: string,
): { readonly text: string; readonly isQuiet: boolean } {
  git(repository, 'switch', '--quiet', '--create', 'third-shop', base);
  const files = baseFiles();
  files.others.set('data/shops.csv', `${files.others.get('data/shops.csv')}S3,Third,Graz\n`);
  // Of the cases' datasets some are new on the other branch, so here their globs would match nothing.
  files.others.set('.github/assay.yml', CONFIG);
  commitFiles(repository, allFiles(files), 'A third shop');
  const ran = spawnSync(process.execPath, [CLI, 'check', '--base', base], {
    cwd: repository,
    encoding: 'utf8',
  });
  const text = `${ran.stdout}${ran.stderr}`.trim();
  return { text, isQuiet: ran.status === 0 && !text.includes('\n') };
}

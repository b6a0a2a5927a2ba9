import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FileContent } from './demo-files.ts';

const IDENTITY = {
  GIT_AUTHOR_NAME: 'Demo',
  GIT_AUTHOR_EMAIL: 'demo@example.org',
  GIT_COMMITTER_NAME: 'Demo',
  GIT_COMMITTER_EMAIL: 'demo@example.org',
  GIT_AUTHOR_DATE: '2026-11-02T09:00:00Z',
  GIT_COMMITTER_DATE: '2026-11-02T09:00:00Z',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
};

/** Runs Git in the demo's repository and gives what it printed. */
export function git(folder: string, ...args: string[]): string {
  const env = { ...process.env, ...IDENTITY };
  return execFileSync('git', args, { cwd: folder, env, encoding: 'utf8' }).trim();
}

/** Makes these the only files, commits that and gives the commit. */
export function commitFiles(
  folder: string,
  files: ReadonlyMap<string, FileContent>,
  message: string,
): string {
  git(folder, 'rm', '-r', '--quiet', '--ignore-unmatch', '.');
  for (const [path, content] of files) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    rmSync(target, { force: true });
    if (typeof content === 'object' && 'linkTo' in content) symlinkSync(content.linkTo, target);
    else writeFileSync(target, content);
  }
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', message);
  return git(folder, 'rev-parse', 'HEAD');
}

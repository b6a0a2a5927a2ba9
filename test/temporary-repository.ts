import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A real git repository in a temporary folder. */
export interface TemporaryRepository {
  readonly path: string;
  /** Runs git in it and gives its output, trimmed. */
  git(...args: readonly string[]): string;
  /** Writes files (null removes one), commits everything, and gives the commit. */
  commit(files: Readonly<Record<string, string | Uint8Array | null>>, message?: string): string;
  remove(): void;
}

/** Git that reads no configuration of the machine and always makes the same commits. */
const GIT_ENV = {
  PATH: process.env['PATH'] ?? '',
  HOME: tmpdir(),
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Test',
  GIT_AUTHOR_EMAIL: 'test@example.com',
  GIT_AUTHOR_DATE: '2026-01-01T00:00:00Z',
  GIT_COMMITTER_NAME: 'Test',
  GIT_COMMITTER_EMAIL: 'test@example.com',
  GIT_COMMITTER_DATE: '2026-01-01T00:00:00Z',
};

/** An empty repository on the branch `main`. */
export function temporaryRepository(): TemporaryRepository {
  const path = mkdtempSync(join(tmpdir(), 'assay-test-'));
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-C', path, ...args], { env: GIT_ENV, stdio: 'pipe' })
      .toString()
      .trim();
  git('init', '--quiet', '--initial-branch=main');
  return {
    path,
    git,
    commit(files, message = 'Change') {
      for (const [name, content] of Object.entries(files)) {
        const file = join(path, name);
        if (content === null) {
          rmSync(file);
          continue;
        }
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, content);
      }
      git('add', '--all');
      git('commit', '--quiet', '--allow-empty', '--message', message);
      return git('rev-parse', 'HEAD');
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}

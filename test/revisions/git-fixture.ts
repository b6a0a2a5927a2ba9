import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import type { ByteSource } from '../../src/core/table/byte-source.ts';
import type { RevisionFile } from '../../src/revisions/revisions.ts';

const ENVIRONMENT = {
  ...process.env,
  GIT_AUTHOR_NAME: 'Author',
  GIT_AUTHOR_EMAIL: 'author@example.com',
  GIT_AUTHOR_DATE: '2026-01-01T00:00:00Z',
  GIT_COMMITTER_NAME: 'Author',
  GIT_COMMITTER_EMAIL: 'author@example.com',
  GIT_COMMITTER_DATE: '2026-01-01T00:00:00Z',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
};

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A temporary folder by its real path, gone after the test file that asked for it. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'assay-test-')));
  folders.push(folder);
  return folder;
}

/** Runs Git in a folder and gives what it says. */
export function git(folder: string, ...args: string[]): string {
  const options = { cwd: folder, env: ENVIRONMENT, encoding: 'utf8', stdio: 'pipe' } as const;
  return execFileSync('git', args, options).trim();
}

/** Files by path; undefined removes one. */
export type Files = Readonly<Record<string, string | Uint8Array | undefined>>;

/** A temporary Git repository with a work tree. */
export class Fixture {
  readonly folder: string;

  constructor(folder: string = temporaryFolder()) {
    this.folder = folder;
  }

  static create(): Fixture {
    const fixture = new Fixture();
    fixture.git('init', '--quiet', '-b', 'main');
    return fixture;
  }

  git(...args: string[]): string {
    return git(this.folder, ...args);
  }

  write(files: Files): void {
    for (const [path, content] of Object.entries(files)) {
      const place = join(this.folder, path);
      if (content === undefined) rmSync(place);
      else {
        mkdirSync(dirname(place), { recursive: true });
        writeFileSync(place, content);
      }
    }
  }

  /** Commits all there is, and gives the commit's id. */
  commit(files: Files, message = 'change'): string {
    this.write(files);
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '-m', message);
    return this.git('rev-parse', 'HEAD');
  }

  /** A shallow clone of one branch over `file://`, as a workflow's checkout makes it. */
  shallowClone(depth: number, branch: string): Fixture {
    const folder = join(temporaryFolder(), 'clone');
    const options = ['--quiet', `--depth=${depth}`, `--branch=${branch}`, '--single-branch'];
    git(this.folder, 'clone', ...options, `file://${this.folder}`, folder);
    return new Fixture(folder);
  }
}

/** A file's bytes as text; fails where there are none. */
export async function textOf(file: RevisionFile): Promise<string> {
  if (file.kind !== 'bytes') throw new Error(`not bytes but ${JSON.stringify(file)}`);
  return sourceText(file.source);
}

export async function sourceText(source: ByteSource): Promise<string> {
  return Buffer.from(await source.slice(0, source.byteLength)).toString('utf8');
}

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCli } from '../../src/cli/runner.ts';
import type { Report } from '../../src/core/report/report.ts';
import { type TemporaryRepository, temporaryRepository } from '../temporary-repository.ts';
import { fakeTerminal } from './fake-terminal.ts';

const BASE = 'id,zip\n1,00501\n2,10115\n3,01067\n';

let repository: TemporaryRepository;
beforeEach(() => {
  repository = temporaryRepository();
  repository.commit({ 'data/places.csv': BASE });
});
afterEach(() => repository.remove());

async function check(...argv: string[]) {
  const terminal = fakeTerminal(repository.path);
  const code = await runCli(['check', ...argv], terminal);
  return { code, ...terminal.written };
}

const reportOf = (text: string): Report => JSON.parse(text);

describe('assay check', () => {
  it('passes in one line where nothing changed', async () => {
    repository.commit({ 'README.md': 'words' });
    const { code, out } = await check('--base', 'HEAD~1');
    expect(code).toBe(0);
    expect(out).toMatch(/no data/i);
  });

  it('fails with exit code 1 on damage, and says where', async () => {
    repository.commit({ 'data/places.csv': BASE.replace('00501', '501') });
    const { code, out } = await check('--base', 'HEAD~1');
    expect(code).toBe(1);
    expect(out).toContain('leading-zeros-lost');
    expect(out).toContain('00501');
  });

  it('says what it compared, in the same line where all is well', async () => {
    repository.commit({ '.github/assay.yml': 'datasets:\n  - path: data/*.csv\n' });
    const base = repository.git('rev-parse', '--short=7', 'HEAD');
    repository.commit({ 'data/places.csv': `${BASE}4,20095\n` });
    const clean = repository.git('rev-parse', '--short=7', 'HEAD');
    expect(await check()).toEqual({
      code: 0,
      out: `PASS  data/places.csv: 1 row added  (HEAD~1 ${base} → HEAD ${clean})\n`,
      err: '',
    });
    repository.commit({ 'data/places.csv': BASE.replace('00501', '501') });
    const damaged = repository.git('rev-parse', '--short=7', 'HEAD');
    const { out } = await check();
    expect(out.split('\n')[1]).toBe(`Compared HEAD~1 (${clean}) with HEAD (${damaged})`);
  });

  it('says that it had nothing to compare with, and what to do in a shallow clone', async () => {
    const first = await check();
    expect(first.out).toContain('(nothing to compare with)\n');
    expect(first.err).toBe('');
    repository.commit({ 'data/places.csv': BASE.replace('00501', '501') });
    const clone = mkdtempSync(join(tmpdir(), 'assay-test-'));
    try {
      repository.git('clone', '--quiet', '--depth=1', `file://${repository.path}`, clone);
      const terminal = fakeTerminal(clone);
      await runCli(['check'], terminal);
      expect(terminal.written.out).toContain('(nothing to compare with)\n');
      expect(terminal.written.err).toBe(
        'assay: this clone is shallow, so there is nothing to compare with; `git fetch --unshallow` brings the history\n',
      );
    } finally {
      rmSync(clone, { recursive: true, force: true });
    }
  });

  it('tells data on disk that it did not look at', async () => {
    repository.commit({ 'README.md': 'words' });
    writeFileSync(join(repository.path, 'README.md'), 'other words');
    writeFileSync(join(repository.path, 'settings.json'), '{}');
    expect((await check()).err).toBe('');
    writeFileSync(join(repository.path, 'data/places.csv'), BASE.replace('01067', '1067'));
    expect((await check()).err).toBe(
      'assay: 1 data file has uncommitted changes; --worktree includes it\n',
    );
    expect((await check('--worktree')).err).toBe('');
    expect((await check('--head', 'HEAD~1')).err).toBe('');
  });

  it('compares a branch with where it left main when no base is given', async () => {
    repository.git('switch', '--quiet', '--create', 'topic');
    repository.commit({ 'data/places.csv': `${BASE}4,20095\n` });
    const { code, out } = await check('--format', 'json');
    expect(code).toBe(0);
    expect(reportOf(out).datasets[0]?.files[0]?.counts).toMatchObject({ added: 1, modified: 0 });
  });

  it('reads committed revisions, and files on disk only with --worktree', async () => {
    repository.commit({ 'README.md': 'words' });
    writeFileSync(join(repository.path, 'data/places.csv'), BASE.replace('01067', '1067'));
    writeFileSync(join(repository.path, 'data/untracked.csv'), 'id\n1\n');
    expect((await check('--base', 'HEAD~1')).code).toBe(0);
    const { code, out } = await check('--base', 'HEAD', '--worktree', '--format', 'json');
    expect(code).toBe(1);
    const paths = reportOf(out).datasets.flatMap(({ files }) => files.map((file) => file.path));
    expect(paths).toEqual(['data/places.csv', 'data/untracked.csv']);
  });

  it('writes the three reports into the output folder', async () => {
    repository.commit({ 'data/places.csv': BASE.replace('00501', '501') });
    await check('--base', 'HEAD~1', '--output', 'report');
    const json = readFileSync(join(repository.path, 'report/report.json'), 'utf8');
    expect(reportOf(json).conclusion).toBe('fail');
    expect(existsSync(join(repository.path, 'report/report.md'))).toBe(true);
    expect(readFileSync(join(repository.path, 'report/report.html'), 'utf8')).toContain(
      'Content-Security-Policy',
    );
  });

  it('follows --fail-on', async () => {
    repository.commit({ 'data/places.csv': BASE.replace('00501', '501') });
    expect((await check('--base', 'HEAD~1', '--fail-on', 'never')).code).toBe(0);
  });

  it('follows the config at hand', async () => {
    const waiver = '  - { check: leading-zeros-lost, reason: they are numbers now }\n';
    repository.commit({
      'data/places.csv': BASE.replace('00501', '501'),
      '.github/assay.yml': `waivers:\n${waiver}`,
    });
    expect((await check('--base', 'HEAD~1')).code).toBe(0);
  });

  it('follows a renamed file', async () => {
    repository.git('mv', 'data/places.csv', 'data/towns.csv');
    repository.commit({ 'data/towns.csv': `${BASE}4,20095\n` });
    const { out } = await check('--base', 'HEAD~1', '--format', 'json');
    expect(reportOf(out).datasets[0]?.files[0]).toMatchObject({
      path: 'data/towns.csv',
      renamed_from: 'data/places.csv',
      change: 'renamed',
      counts: { added: 1, removed: 0 },
    });
  });

  it('tells data that was renamed to something that is no data', async () => {
    repository.git('mv', 'data/places.csv', 'data/places.bak');
    repository.commit({});
    const { out } = await check('--base', 'HEAD~1', '--format', 'json');
    expect(reportOf(out).datasets[0]?.files[0]).toMatchObject({
      path: 'data/places.csv',
      change: 'removed',
    });
  });

  it.each([
    [['--base', 'nowhere'], /nowhere/],
    [['--worktree', '--head', 'HEAD'], /exclude each other/],
    [['--format', 'xml'], /terminal, markdown, json/],
    [['--bsae', 'main'], /--base/],
  ])('cannot run with %j, and says why with exit code 2', async (argv, why) => {
    const { code, err } = await check(...argv);
    expect(code).toBe(2);
    expect(err).toMatch(why);
  });

  it('says so of a repository without commits', async () => {
    repository.git('checkout', '--quiet', '--orphan', 'empty');
    repository.git('branch', '-D', 'main');
    const { code, err } = await check();
    expect(code).toBe(2);
    expect(err).toContain('This repository has no commit yet.');
  });

  it('refuses a config with errors, with their lines and exit code 2', async () => {
    repository.commit({ '.github/assay.yml': 'datasets:\n  - pth: data/*.csv\n' });
    const { code, err } = await check('--base', 'HEAD~1');
    expect(code).toBe(2);
    expect(err).toContain('.github/assay.yml:2:5');
    expect(err).toContain('path');
  });
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCli } from '../../src/cli/runner.ts';
import { fakeTerminal } from './fake-terminal.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'assay-cli-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, content: string | Uint8Array) =>
  writeFileSync(join(folder, name), content);

async function assay(...argv: string[]) {
  const terminal = fakeTerminal(folder);
  const code = await runCli(argv, terminal);
  return { code, ...terminal.written };
}

describe('assay diff', () => {
  beforeEach(() => {
    write('a.csv', 'id,name,price\n1,kettle,9.50\n2,lamp,12.00\n');
    write('b.csv', 'id,name,price\n1,kettle,9.5\n2,desk lamp,12.00\n3,pump,4\n');
  });

  it('shows what changed, classes before counts', async () => {
    const { code, out } = await assay('diff', 'a.csv', 'b.csv');
    expect(code).toBe(0);
    expect(out.split('\n')[0]).toContain('1 substantive change');
    expect(out).toContain('{+desk +}lamp');
  });

  it('exits with 1 on a difference only when asked to, as git diff does', async () => {
    expect((await assay('diff', 'a.csv', 'b.csv', '--exit-code')).code).toBe(1);
    expect((await assay('diff', 'a.csv', 'a.csv', '--exit-code')).code).toBe(0);
  });

  it('masks personal data for people unless asked not to, and never for machines', async () => {
    write('a.csv', 'id,contact\n1,jane.quist@example.com\n');
    write('b.csv', 'id,contact\n1,jane.blauw@example.com\n');
    for (const format of ['terminal', 'markdown', 'html']) {
      const shown = await assay('diff', 'a.csv', 'b.csv', '--format', format);
      expect(shown.out).not.toMatch(/quist|blauw/);
      expect(shown.out).toContain('e•••.com');
    }
    expect((await assay('diff', 'a.csv', 'b.csv')).out).toContain('changed where it is masked');
    expect((await assay('diff', 'a.csv', 'b.csv', '--no-mask')).out).toContain('blauw');
    expect((await assay('diff', 'a.csv', 'b.csv', '--format', 'jsonl')).out).toContain(
      'jane.blauw@example.com',
    );
  });

  it('takes numbers within the tolerance for the same', async () => {
    write('c.csv', 'id,name,price\n1,kettle,9.5000001\n2,lamp,12.00\n');
    const { out } = await assay(
      'diff',
      'a.csv',
      'c.csv',
      '--tolerance',
      '1e-6',
      '--format',
      'jsonl',
    );
    expect(out).toContain('"class":"cosmetic","kind":"within-tolerance"');
  });

  it('prints one JSON document', async () => {
    const { out } = await assay('diff', 'a.csv', 'b.csv', '--format', 'json');
    const document = JSON.parse(out);
    expect(document.header.key).toEqual(['id']);
    expect(document.changes).toHaveLength(3);
    expect(document.summary).toMatchObject({ added: 1, modified: 2 });
  });

  it.each(['markdown', 'html'])('prints %s', async (format) => {
    const { out } = await assay('diff', 'a.csv', 'b.csv', '--format', format);
    expect(out).toContain('desk');
  });

  it('refuses a key that the files do not have, naming the nearest', async () => {
    const { code, err } = await assay('diff', 'a.csv', 'b.csv', '--key', 'nmae');
    expect(code).toBe(2);
    expect(err).toContain('Did you mean "name"? They share: ');
    const { err: far } = await assay('diff', 'a.csv', 'b.csv', '--key', 'nope');
    expect(far).not.toContain('Did you mean');
    expect(far).toContain('They share: ');
  });

  it.each([
    [['diff', 'a.csv', 'nowhere.csv'], /nowhere\.csv/],
    [['diff', 'a.csv'], /head/],
    [['diff', 'a.csv', 'b.csv', '--tolerance', 'much'], /number/],
    [['dif', 'a.csv', 'b.csv'], /diff/],
  ])('cannot run %j, and says why with exit code 2', async (argv, why) => {
    const { code, err } = await assay(...argv);
    expect(code).toBe(2);
    expect(err).toMatch(why);
  });
});

describe('assay apply', () => {
  const BASE = 'id,t\n1,a\n2,b\n';
  const HEAD = '\ufeffid;t\r\n2;"b;c"\r\n1;a\r\n3;\r\n';

  async function roundTrip(
    base: [string, Uint8Array | string],
    head: [string, Uint8Array | string],
  ) {
    write(...base);
    write(...head);
    const { out } = await assay('diff', base[0], head[0], '--format', 'jsonl');
    write('changes.jsonl', out);
    const applied = await assay('apply', base[0], 'changes.jsonl', '--output', `out-${head[0]}`);
    expect(applied.err).toBe('');
    return readFileSync(join(folder, `out-${head[0]}`));
  }

  it("writes head again, in head's dialect", async () => {
    expect((await roundTrip(['a.csv', BASE], ['b.csv', HEAD])).toString()).toBe(HEAD);
  });

  it('compresses where head was compressed', async () => {
    const written = await roundTrip(['a.csv', BASE], ['b.csv.gz', gzipSync('id,t\n1,z\n')]);
    expect(written.subarray(0, 2)).toEqual(Buffer.from([0x1f, 0x8b]));
  });

  it('refuses another base with exit code 2 and writes nothing', async () => {
    write('a.csv', BASE);
    write('b.csv', HEAD);
    const { out } = await assay('diff', 'a.csv', 'b.csv', '--format', 'jsonl');
    write('changes.jsonl', out);
    const { code, err } = await assay('apply', 'b.csv', 'changes.jsonl', '--output', 'never.csv');
    expect(code).toBe(2);
    expect(err).toContain('another base');
    expect(() => readFileSync(join(folder, 'never.csv'))).toThrow();
  });

  it('refuses changes that were cut short', async () => {
    write('a.csv', BASE);
    write('b.csv', HEAD);
    const { out } = await assay('diff', 'a.csv', 'b.csv', '--format', 'jsonl');
    write('changes.jsonl', out.split('\n').slice(0, -2).join('\n'));
    const { code, err } = await assay('apply', 'a.csv', 'changes.jsonl');
    expect(code).toBe(2);
    expect(err).toContain('end early');
  });
});

describe('assay', () => {
  it.each([['--help'], ['--version'], ['check', '--help']])('%s %s', async (...argv) => {
    const { code, out } = await assay(...argv);
    expect(code).toBe(0);
    expect(out).not.toBe('');
  });
});

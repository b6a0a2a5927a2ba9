import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { auditFolders } from './audit-folder.ts';

const { at, startOf, start, right, fill } = auditFolders();

describe('assay audit start', () => {
  it('makes a folder with what experts need and nothing that tells', async () => {
    const { code, out, err } = await start();
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('40 rows drawn of 50 rows labelled shoe of shoes.csv.');
    expect(out).toContain('10 decoys of neighbouring classes, which never count.');
    expect(out).toContain('Experts see text, price and are asked for kind.');
    const files = readdirSync(at.path('audit'));
    expect(files).toEqual([
      '.gitignore',
      'README.md',
      'expert-1.csv',
      'expert-1.html',
      'expert-2.csv',
      'expert-2.html',
      'instructions.md',
      'key.sealed.json',
    ]);
    expect(Object.keys(at.sheet('audit/expert-1.csv')[0]!)).toEqual([
      'code',
      'text',
      'price',
      'answer',
      'note',
    ]);
    const codes = ['expert-1', 'expert-2'].flatMap((name) =>
      at.sheet(`audit/${name}.csv`).map(({ code: each }) => each),
    );
    expect(new Set(codes).size).toBe(100);
    const sent = at.read('audit/instructions.md') + at.read('audit/expert-1.csv');
    expect(sent).not.toMatch(/T-\d|shop|decoy|audit of|class/i);
    expect(at.read('audit/instructions.md')).toContain(
      '- `boot`\n- `clog`\n- `sandal`\n- `shoe`\n',
    );
    expect(at.read('audit/README.md')).toContain('10 rows of 50 (20 %) are decoys');
  });

  it('draws the same rows again under the same secret', async () => {
    await start();
    const first = at.read('audit/expert-1.csv');
    rmSync(at.path('audit'), { recursive: true });
    await start();
    expect(at.read('audit/expert-1.csv')).toBe(first);
  });

  it('asks about all rows of a small class and says that it is a census', async () => {
    const { out } = await startOf('--class', 'shoe', '--size', '500');
    expect(out).toContain('All 50 rows labelled shoe of shoes.csv, a census: there are no 500.');
  });

  it('puts the guideline into what experts get', async () => {
    at.write('guide.md', '# Shoes\n\nA boot covers the ankle.\n');
    await start('--guideline', 'guide.md');
    expect(at.read('audit/instructions.md')).toContain('A boot covers the ankle.');
  });

  it('shares rows among three experts evenly', async () => {
    const { code } = await start('--experts', 'a,b,c', '--decoys', '0');
    expect(code).toBe(0);
    const counts = ['a', 'b', 'c'].map((name) => at.sheet(`audit/${name}.csv`).length);
    expect(counts.sort()).toEqual([26, 27, 27]);
  });

  it.each([
    [['--class', 'sheo'], 'No row of shoes.csv is labelled sheo.', 'Did you mean shoe?'],
    [['--label', 'knd'], 'shoes.csv has no column knd.', 'Did you mean kind?'],
    [['--experts', 'expert-1'], 'An audit needs two experts or more.', 'expert-1,expert-2'],
    [['--experts', 'ann, Ann'], '--experts names Ann twice.', 'different people'],
    [['--per-row', '3'], '--per-row takes a number from 2 to 2, or all.', 'two answers'],
    [['--show', 'text,kind'], '--show: kind is what experts are asked for.', 'Leave it out.'],
    [['--show', 'txt'], '--show: shoes.csv has no column txt.', 'Did you mean text?'],
    [['--guideline', 'no.md'], 'The guideline no.md cannot be read.', '--guideline'],
    [['--decoys', '2'], '--decoys takes a share from 0 to 1, not 2.', '0.25'],
    [['--tolerance', '0.1'], '--tolerance goes with --ask.', '--ask price'],
    [['--ask', 'price', '--tolerance', 'some'], '--tolerance is not some.', '1%'],
    [['--secret', ''], 'The secret of an audit is not empty.', 'fresh one'],
  ])('refuses %j', async (options, message, hint) => {
    const { code, err } = await start(...options);
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(err).toContain(hint);
    expect(existsSync(at.path('audit'))).toBe(false);
  });

  it('takes a plan for its size, but none that stops on the way', async () => {
    const shoes = (size: string) => startOf('--class', 'shoe', '--size', size);
    expect((await shoes('sequential:good=2%,bad=8%')).err).toContain(
      'draws all of its rows at once',
    );
    expect((await startOf('--size', 'five')).code).toBe(2);
    const { code, out } = await startOf('--size', 'margin:10%');
    expect(code).toBe(0);
    expect(out).toMatch(/^66 rows drawn of 200 rows of shoes\.csv\./);
  });

  it('takes decoys as a share or in percent, all or none of them included', async () => {
    const decoys = async (share: string, output: string) => {
      const { out } = await start('--decoys', share, '--output', output);
      return Number(/(\d+) decoys?/.exec(out)?.[1] ?? 0);
    };
    expect(await decoys('50%', 'a')).toBe(20);
    expect(await decoys('0.5', 'b')).toBe(20);
    expect(await decoys('0', 'c')).toBe(0);
    expect(await decoys('1', 'd')).toBe(40);
    expect((await start('--decoys', '2', '--output', 'e')).code).toBe(2);
  });

  it('never writes over a folder that is there', async () => {
    await start();
    const before = at.read('audit/key.sealed.json');
    const { code, err } = await start('--secret', 'another');
    expect(code).toBe(2);
    expect(err).toContain('The folder audit is there and is not empty.');
    expect(at.read('audit/key.sealed.json')).toBe(before);
  });
});

it('calls the folder of a dataset of files after dataset and class, each class its own', async () => {
  execFileSync('git', ['init', '--quiet', at.path('.')]);
  at.write('more.csv', at.read('shoes.csv').replaceAll('T-', 'U-'));
  at.write('assay.yml', 'datasets:\n  - {name: footwear, path: "*.csv", label: kind}\n');
  const run = (...more: string[]) =>
    at.assay(
      ...['audit', 'start', 'footwear', '--config', 'assay.yml', '--size', '20'],
      ...['--experts', 'expert-1,expert-2', ...more],
    );
  for (const kind of ['boot', 'clog']) {
    expect(await run('--class', kind)).toMatchObject({ code: 0 });
    expect(existsSync(at.path(`audit-footwear-${kind}`))).toBe(true);
  }
  const { code, out } = await run();
  expect({ code, out }).toMatchObject({ code: 0 });
  expect(out).toContain('audit-footwear/README.md');
});

it('keeps its folder out of commits and out of what is checked', async () => {
  const git = (...args: string[]) => execFileSync('git', ['-C', at.path('.'), ...args]).toString();
  const commit = [
    '-c',
    'user.name=Test',
    '-c',
    'user.email=test@example.com',
    'commit',
    '-qm',
    'x',
  ];
  git('init', '--quiet');
  git('add', 'shoes.csv');
  git(...commit);
  await start();
  fill('expert-1', right);
  fill('expert-2', right);
  await at.assay('audit', 'score', 'audit');
  expect(git('status', '--porcelain', '--untracked-files=all')).toBe('');
  const { out } = await at.assay('check', '--base', 'HEAD', '--worktree', '--format', 'json');
  expect(out).not.toContain('audit/');
  expect(at.read('audit/README.md')).toContain('Git ignores this folder');
});

it('refuses a class that experts could not choose', async () => {
  at.write(
    'assay.yml',
    'datasets:\n  - {name: shoes, path: "*.csv", label: kind, labels: [boot, clog]}\n',
  );
  const { code, err } = await start('--config', 'assay.yml');
  expect(code).toBe(2);
  expect(err).toContain('The label set of the config lacks shoe.');
});

describe('rows that the config hides', () => {
  it('are shown to experts and stay out of reports', async () => {
    at.write('assay.yml', 'privacy:\n  rows: hide\n');
    await start('--config', 'assay.yml');
    fill('expert-1', right);
    fill('expert-2', () => 'boot');
    const { out } = await at.assay('audit', 'score', 'audit');
    expect(at.sheet('audit/expert-1.csv')[0]!.text).toContain('a pair of size');
    expect(
      out + at.read('audit/score/report.md') + at.read('audit/score/report.json'),
    ).not.toContain('a pair of size');
  });

  it('show nothing of a column that is hidden', async () => {
    at.write('assay.yml', 'privacy:\n  columns: [text]\n');
    await start('--config', 'assay.yml');
    expect(at.read('audit/expert-1.csv')).not.toContain('a pair of size');
    const { code, err } = await start('--config', 'assay.yml', '--show', 'text', '--output', 'b');
    expect({ code, err }).toMatchObject({ code: 2 });
    expect(err).toContain('--show: the config hides text of shoes.csv.');
  });
});

it('quotes the names of folders in commands', async () => {
  const { out } = await start('--output', "my audit's");
  expect(out).toContain("assay audit status 'my audit'\\''s'");
  expect(await at.assay('audit', 'status', "my audit's")).toMatchObject({ code: 0 });
});

it('keeps masked what is personal in what experts see, unless told otherwise', async () => {
  at.write('shoes.csv', at.read('shoes.csv').replaceAll('a pair', 'jane.doe@example.com: a pair'));
  await start();
  expect(at.read('audit/expert-1.csv')).not.toContain('jane.doe@example.com');
  await start('--no-mask', '--output', 'b');
  expect(at.read('b/expert-1.csv')).toContain('jane.doe@example.com');
});

import { expect, it } from 'vitest';
import { answered, auditFolders } from './audit-folder.ts';

const { at } = auditFolders();

const start = (dataset: string, output: string, ...more: string[]) =>
  at.assay(
    ...['audit', 'start', dataset, '--label', 'kind', '--experts', 'expert-1,expert-2'],
    ...['--secret', 'a secret', '--output', output, ...more],
  );

it('gives no code of one audit in another, though the secret is the same', async () => {
  await start('shoes.csv', 'first', '--class', 'shoe');
  await start('shoes.csv', 'second', '--class', 'boot');
  const codes = (audit: string) => at.sheet(`${audit}/expert-1.csv`).map(({ code }) => code);
  const first = new Set(codes('first'));
  expect(codes('second').filter((code) => first.has(code))).toEqual([]);
  const idOf = (audit: string): string =>
    JSON.parse(at.read(`${audit}/key.sealed.json`)).audit as string;
  expect(idOf('first')).not.toBe(idOf('second'));
});

it('shows nothing of a row that cannot be read: its text holds the label', async () => {
  at.write(
    'broken.jsonl',
    '{"text":"one","kind":"shoe"}\n{"text":"a@b.com","kind":"boot"\n{"text":"two","kind":"boot"}\n',
  );
  const { code } = await start('broken.jsonl', 'audit', '--show', 'text');
  expect(code).toBe(0);
  const texts = at.sheet('audit/expert-1.csv').map(({ text }) => text);
  expect(texts.sort()).toEqual(['(not readable)', 'one', 'two']);
  expect(at.read('audit/expert-1.html')).not.toContain('a@b.com');
});

it('reads answers from its own columns, whatever those of the dataset are called', async () => {
  at.write('named.csv', 'text, Answer,seconds,kind\na,shoe,900,shoe\nb,shoe,900,boot\n');
  await start('named.csv', 'audit');
  for (const name of ['expert-1', 'expert-2']) {
    const lines = at.read(`audit/${name}.csv`).trimEnd().split(/\r?\n/);
    expect(lines[0]).toContain('code, Answer (data),seconds (data),answer,note');
    const filled = lines.slice(1).map((line) => line.replace(/,,$/, ',boot,'));
    at.write(`audit/${name}.csv`, [lines[0], ...filled, ''].join('\n'));
  }
  const { out } = await at.assay('audit', 'score', 'audit', '--format', 'json');
  const report = JSON.parse(out);
  expect(report.wrong).toMatchObject([{ current: 'shoe', experts: 'boot' }]);
  expect(report.experts[0].seconds_a_row).toBeNull();
});

it('takes the answers of an expert who is called like a file of the score', async () => {
  await at.assay(
    ...['audit', 'start', 'shoes.csv', '--label', 'kind', '--experts', 'verdicts,report'],
    ...['--size', '10', '--output', 'audit'],
  );
  const name = 'audit/expert-verdicts.csv';
  at.write(
    name,
    answered(at.sheet(name), () => 'shoe'),
  );
  const { out } = await at.assay('audit', 'status', 'audit');
  expect(out).toMatch(/verdicts +10 +10/);
});

it('finds the preferred file however the folder is written, and refuses one that is not there', async () => {
  await start('shoes.csv', 'audit', '--size', '10');
  const lines = at.sheet('audit/expert-1.csv');
  at.write(
    'audit/expert-1.csv',
    answered(lines, () => 'shoe'),
  );
  at.write(
    'audit/expert-1-again.csv',
    answered(lines, () => 'boot'),
  );
  const score = (prefer: string) =>
    at.assay('audit', 'score', './audit/', '--prefer', prefer, '--format', 'json');
  expect((await score('expert-1-again.csv')).code).toBe(0);
  expect((await score('audit/expert-1-again.csv')).code).toBe(0);
  const { code, err } = await score('expert-1-agian.csv');
  expect({ code, err }).toEqual({
    code: 2,
    err: expect.stringContaining('--prefer: no answers are read from expert-1-agian.csv.'),
  });
});

it('keeps what somebody decided while answers are missing', async () => {
  await start('shoes.csv', 'audit', '--size', '10');
  const fill = (name: string, answer: string) => {
    const file = `audit/${name}.csv`;
    at.write(
      file,
      answered(at.sheet(file), () => answer),
    );
  };
  fill('expert-1', 'shoe');
  fill('expert-2', 'boot');
  const score = () => at.assay('audit', 'score', 'audit');
  const decisions = 'audit/score/disagreements.csv';
  await score();
  at.write(decisions, at.read(decisions).replace(/,,$/m, ',clog,of wood'));
  await score();
  fill('expert-2', '');
  await score();
  expect(at.read(decisions)).toContain(',clog,of wood');
});

import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { textRow, workbook } from '../core/table/xlsx/workbook.ts';
import { answered, auditFolder, type SheetLine } from './audit-folder.ts';

let folder: string;
let at: ReturnType<typeof auditFolder>;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'assay-audit-'));
  at = auditFolder(folder);
});
afterEach(() => rmSync(folder, { recursive: true }));

const START = [
  ...['audit', 'start', 'shoes.csv', '--label', 'kind', '--experts', 'expert-1,expert-2'],
  ...['--secret', 'a secret', '--output', 'audit'],
];
const start = (...more: string[]) => at.assay(...START, '--class', 'shoe', '--size', '40', ...more);
const right = ({ text }: SheetLine) => at.kindOf(text);
const fill = (name: string, answer: (line: SheetLine, place: number) => string) =>
  at.write(`audit/${name}.csv`, answered(at.sheet(`audit/${name}.csv`), answer));

describe('assay audit start', () => {
  it('makes a folder with what experts need and nothing that tells', async () => {
    const { code, out, err } = await start();
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('40 rows drawn of 50 rows labelled shoe of shoes.csv.');
    expect(out).toContain('10 decoys of neighbouring classes, which never count.');
    expect(out).toContain('Experts see text, price and are asked for kind.');
    const files = readdirSync(at.path('audit'));
    expect(files).toEqual([
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
    const { out } = await at.assay(...START, '--class', 'shoe', '--size', '500');
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

  it('never writes over a folder that is there', async () => {
    await start();
    const before = at.read('audit/key.sealed.json');
    const { code, err } = await start('--secret', 'another');
    expect(code).toBe(2);
    expect(err).toContain('The folder audit is there and is not empty.');
    expect(at.read('audit/key.sealed.json')).toBe(before);
  });
});

describe('assay audit score', () => {
  it('writes corrections that both agree on as a patch that applies', async () => {
    await start();
    const wrong = at.sheet('audit/expert-1.csv').filter((line) => right(line) === 'shoe')[0]!.text;
    for (const name of ['expert-1', 'expert-2']) {
      fill(name, (line) => (line.text === wrong ? 'boot' : right(line)));
    }
    const { code, out } = await at.assay('audit', 'score', 'audit/');
    expect(code).toBe(0);
    expect(out).toContain('Of 40 rows with two answers 39 are right, 1 wrong and 0 open.');
    const [, command] = /Correct 1 row: assay (.*)/.exec(out.replace(/\n {4}/g, ' '))!;
    const applied = await at.assay(...command!.split(' '));
    expect(applied).toMatchObject({ code: 0 });
    const [before, after] = [
      auditFolder(join(folder, 'other')).read('shoes.csv'),
      at.read('shoes.csv'),
    ];
    const changed = after.split('\n').filter((line, i) => line !== before.split('\n')[i]);
    expect(changed).toHaveLength(1);
    expect(changed[0]).toContain(`${wrong},`);
    expect(changed[0]).toMatch(/,boot$/);
  });

  it('gates on both questions', async () => {
    await start();
    for (const name of ['expert-1', 'expert-2']) fill(name, right);
    expect(await at.assay('audit', 'score', 'audit', '--gate')).toMatchObject({ code: 0 });
    fill('expert-2', (line, place) => (place % 3 === 0 ? 'clog' : right(line)));
    const { code, out } = await at.assay('audit', 'score', 'audit', '--gate');
    expect(code).toBe(1);
    expect(out).toContain('Fix the guideline');
    expect(out).toContain('A sentence that the guideline lacks (a draft to edit)');
  });

  it('writes verdicts for programs and disagreements without names', async () => {
    await start();
    fill('expert-1', right);
    fill('expert-2', (line, place) => (place < 10 ? 'boot' : right(line)));
    await at.assay('audit', 'score', 'audit');
    const [header, ...lines] = at.read('audit/score/verdicts.csv').trim().split('\n');
    expect(header).toBe('row_id,stratum,inclusion,current,verdict,expert-1,expert-2');
    expect(lines).toHaveLength(40);
    expect(
      lines.filter((line) => /^T-\d+,shoe,0.8,shoe,right,shoe,shoe$/.test(line)).length,
    ).toBeGreaterThanOrEqual(30);
    const open = at.read('audit/score/disagreements.csv');
    expect(open).toMatch(/^\ufeffrow_id,text,price,answer A,answer B,note A,note B,decision,why\n/);
    expect(open).not.toContain('expert');
    const answers = [...open.matchAll(/,(shoe|boot),(shoe|boot),/g)].map(([, first]) => first);
    expect(new Set(answers).size).toBe(2);
    const json = JSON.parse(at.read('audit/score/report.json'));
    expect(json).toMatchObject({ schema_version: 1, audited: 'shoe', errors: { wrong: 0 } });
  });

  it.each([
    ['semicolons', (text: string) => text.replaceAll(',', ';')],
    ['tabs', (text: string) => text.replaceAll(',', '\t')],
    ['a byte order mark and CRLF', (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`],
    ['UTF-16', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['Windows-1252', (text: string) => Buffer.from(text.replaceAll(' heel', ' héél'), 'latin1')],
    ['columns in another order', reorderColumns],
    [
      'rows in another order',
      (text: string) => {
        const [header, ...lines] = text.trim().split('\n');
        return [header, ...lines.reverse()].join('\n');
      },
    ],
    ['only some rows', (text: string) => text.split('\n').slice(0, 45).join('\n')],
  ])('reads answers that were saved with %s', async (_, save) => {
    await start();
    fill('expert-2', right);
    at.write('audit/expert-1.csv', save(answered(at.sheet('audit/expert-1.csv'), right)));
    const { code, out, err } = await at.assay('audit', 'score', 'audit', '--format', 'json');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const { experts, errors, problems } = JSON.parse(out);
    expect(problems).toEqual([]);
    expect(experts[0].answered).toBeGreaterThanOrEqual(44);
    expect(errors.wrong + errors.open).toBe(0);
  });

  it('reads a workbook and a JSON export from elsewhere', async () => {
    await start();
    const rows = at.sheet('audit/expert-1.csv');
    const cells = rows.map((line, i) => textRow(i + 2, line.code, line.text, right(line)));
    at.write(
      'from-mail.xlsx',
      workbook({ Sheet1: [textRow(1, 'Code', 'text', 'Answer'), ...cells].join('') }),
    );
    const { audit } = JSON.parse(at.read('audit/key.sealed.json'));
    const answers = at.sheet('audit/expert-2.csv').map((line) => ({
      ...{ code: line.code, answer: right(line), note: '' },
      seconds: 9,
    }));
    at.write(
      'page.json',
      JSON.stringify({ schema_version: 1, audit, expert: 'expert-2', answers }),
    );
    const { out } = await at.assay(
      ...['audit', 'score', 'audit', 'from-mail.xlsx', 'page.json', '--format', 'json'],
    );
    const { experts, errors } = JSON.parse(out);
    expect(experts.map((each: { answered: number }) => each.answered)).toEqual([50, 50]);
    expect(experts[1].seconds_a_row).toBe(9);
    expect(errors.right).toBe(40);
  });

  it.each([
    ['a file without codes', 'x.csv', 'a,b\n1,2\n', 'has no column code'],
    [
      'an export of another audit',
      'x.json',
      '{"schema_version":1,"audit":"other","expert":"a","answers":[]}',
      'holds answers of another audit',
    ],
    [
      'JSON of another kind',
      'x.json',
      '{"schema_version":1,"audit":"other"}',
      'is not what a sheet exports',
    ],
    ['no JSON', 'x.json', '{', 'is not what a sheet exports'],
  ])('refuses %s by its name', async (_, name, content, message) => {
    await start();
    at.write(`audit/${name}`, content);
    const { code, err } = await at.assay('audit', 'score', 'audit');
    expect(code).toBe(2);
    expect(err).toContain(name);
    expect(err).toContain(message);
  });

  it('takes the file that is preferred where an expert answered twice', async () => {
    await start();
    fill('expert-1', right);
    fill('expert-2', right);
    at.write(
      'audit/expert-1 (1).csv',
      answered(at.sheet('audit/expert-1.csv'), () => 'clog'),
    );
    const refused = await at.assay('audit', 'score', 'audit');
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('--prefer');
    const { code } = await at.assay('audit', 'score', 'audit', '--prefer', 'expert-1 (1).csv');
    expect(code).toBe(0);
    expect(JSON.parse(at.read('audit/score/report.json')).errors.open).toBe(40);
  });

  it('refuses a key that is not the one packets were made with', async () => {
    await start();
    at.write(
      'audit/key.sealed.json',
      at.read('audit/key.sealed.json').replace('Do not', 'Do  not'),
    );
    const { code, err } = await at.assay('audit', 'score', 'audit');
    expect(code).toBe(2);
    expect(err).toContain('audit/key.sealed.json is not the key that README.md was made with.');
  });

  it('writes no patch for a file that changed since, and says so', async () => {
    await start();
    for (const name of ['expert-1', 'expert-2']) fill(name, () => 'boot');
    at.write('shoes.csv', `${at.read('shoes.csv')}T-999,x,1,shop,boot,boot\n`);
    const { code, out } = await at.assay('audit', 'score', 'audit');
    expect(code).toBe(0);
    expect(out).toContain('shoes.csv has changed since the audit began, so it has no patch');
    expect(existsSync(at.path('audit/score/shoes.csv.patch.jsonl'))).toBe(false);
  });

  it('keeps what experts write from doing anything', async () => {
    await start();
    fill('expert-1', (_, place) => (place === 0 ? '\u001b[2J<script>' : 'shoe'));
    fill('expert-2', right);
    const { out } = await at.assay('audit', 'score', 'audit');
    expect(out).not.toContain('\u001b');
    expect(at.read('audit/score/report.md')).not.toContain('<script>');
  });
});

describe('assay audit score of typed values', () => {
  it('asks for a column that is not shown, and holds it to a tolerance', async () => {
    const asked = ['--ask', 'price', '--tolerance', '0.01', '--show', 'text', '--size', '30'];
    await at.assay(...START, ...asked);
    expect(Object.keys(at.sheet('audit/expert-1.csv')[0]!)).not.toContain('price');
    const size = ({ text }: SheetLine) => Number(/size (\d+)/.exec(text)![1]) - 20;
    fill('expert-1', (line) => (10 + size(line) / 4).toFixed(3));
    fill('expert-2', (line, place) => String(10 + size(line) / 4 + (place === 0 ? 3 : 0)));
    const { out } = await at.assay('audit', 'score', 'audit', '--format', 'json');
    const { ask, errors, agreement } = JSON.parse(out);
    expect(ask).toEqual({
      column: 'price',
      kind: 'value',
      tolerance: { kind: 'absolute', most: 0.01 },
    });
    expect(errors).toMatchObject({ right: 29, wrong: 0, open: 1 });
    expect(agreement.level).toBe('interval');
  });
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

describe('assay audit status', () => {
  it('says who is missing what, and for how long', async () => {
    await start();
    const before = await at.assay('audit', 'status', 'audit');
    expect(before.out).toMatch(/expert-1 {2}0 +50/);
    expect(before.out).toContain('Waiting for expert-1, expert-2.');
    fill('expert-1', right);
    const after = await at.assay('audit', 'status', 'audit');
    expect(after.out).toMatch(/expert-1 {2}50 +50 +- +done/);
    expect(after.out).toMatch(/expert-2 {2}0 +50 +- +about 17 minutes/);
    expect(after.out).toContain('Waiting for expert-2.');
    fill('expert-2', right);
    expect((await at.assay('audit', 'status', 'audit')).out).toContain(
      'All answers are in: assay audit score audit',
    );
  });

  it('refuses a folder that is none', async () => {
    const { code, err } = await at.assay('audit', 'status', '.');
    expect(code).toBe(2);
    expect(err).toContain('it has no key.sealed.json');
  });
});

function reorderColumns(text: string): string {
  return text
    .split('\n')
    .map((line) => line.split(',').reverse().join(','))
    .join('\n');
}

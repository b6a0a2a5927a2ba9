import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCli } from '../../src/cli/runner.ts';
import { cellsOf, tableOf } from '../core/table-of.ts';
import { type TemporaryRepository, temporaryRepository } from '../temporary-repository.ts';
import { fakeTerminal } from './fake-terminal.ts';

const CONFIG = `
datasets:
  - name: shoes
    path: data/*.csv
    key: id
    label: kind
    text: text
`;
const KINDS = ['boot', 'sandal', 'shoe'];

interface Line {
  readonly id: string;
  readonly text: string;
  readonly kind: string;
}

/** Thirty rows, ten of each kind; T-4 and T-25 are labelled wrong. */
const LINES: readonly Line[] = Array.from({ length: 30 }, (_, i) => ({
  id: `T-${i}`,
  text: `a ${KINDS[i % 3]} of size ${i + 20}`,
  kind: i === 4 || i === 25 ? 'shoe' : KINDS[i % 3]!,
}));

const csv = (lines: readonly Line[]) =>
  `id,text,kind\n${lines.map(({ id, text, kind }) => `${id},${text},${kind}\n`).join('')}`;

/** Sure of what the text says, more or less. */
const probabilities = ({ text }: Line, i: number) =>
  KINDS.map((kind) => (text.includes(kind) ? 0.9 - (i % 4) / 20 : (0.1 + (i % 4) / 20) / 2));

const PREDICTIONS = `id,${KINDS.map((kind) => `p_${kind}`).join()}\n${LINES.map(
  (line, i) => `${line.id},${probabilities(line, i).join()}\n`,
).join('')}`;

let repository: TemporaryRepository;
beforeEach(() => {
  repository = temporaryRepository();
  repository.commit({
    '.github/assay.yml': CONFIG,
    'data/new.csv': csv(LINES.slice(20)),
    'data/old.csv': csv(LINES.slice(0, 20)),
  });
  write('predictions.csv', PREDICTIONS);
});
afterEach(() => repository.remove());

function write(name: string, content: string | Uint8Array): void {
  writeFileSync(join(repository.path, name), content);
}

/** Predictions with a class and a row that the data does not have. */
const WITH_STRANGERS = `${PREDICTIONS.replace(/(?<=.)$/gm, ',0').replace('p_shoe,0', 'p_shoe,p_kayak')}T-99,1,0,0,0\n`;

const read = (name: string) => readFileSync(join(repository.path, name), 'utf8');

async function assay(...argv: string[]) {
  const terminal = fakeTerminal(repository.path);
  const code = await runCli(argv, terminal);
  return { code, ...terminal.written };
}

/** Output without the line breaks that a terminal's width makes. */
const unwrapped = (out: string) => out.replace(/\s+/g, ' ');

const suggest = (...argv: string[]) =>
  assay('suggest', 'shoes', '--predictions', 'predictions.csv', ...argv);

describe('assay suggest', () => {
  it('ranks suspect labels and says that they are only that', async () => {
    const { code, out } = await suggest();
    expect(code).toBe(0);
    expect(out).toContain('shoes, 30 rows: 2 labels are suspect\n');
    expect(out).toContain('The model gives 93.3 % of the rows the label they have; about 2 labels');
    expect(out).toContain('about half of the suspect labels were right');
    expect(out).toMatch(/ {2}shoe +12 +2 \(16\.7 %\) +2 +sandal \(2\)\n/);
    expect(out).toMatch(
      /data\/old\.csv line 6 +T-4 +shoe +sandal +0\.050 +a sandal of size 24\n.*data\/new\.csv line 7 +T-25 +shoe +sandal/s,
    );
  });

  it('prints a command for an audit that runs as it stands', async () => {
    const { out } = await suggest('--label', 'kind', '--output', 'out');
    const [, command] = /: assay (audit start .*)/.exec(unwrapped(out))!;
    expect(command).toContain('--label kind --flags out/flags.csv');
    const { code, err } = await assay(...command!.trim().split(' '));
    expect(err).not.toContain('error');
    expect(code).toBe(0);
  });

  it('writes for people, for a draw, for machines, and a patch a file', async () => {
    const { err } = await suggest('--output', 'out');
    expect(err).toBe('The suggestions are in out.\n');
    expect(read('out/review.csv')).toBe(
      'row_id,path,row,line,given,suggested,score,text\n' +
        'T-4,data/old.csv,5,6,shoe,sandal,0.05,a sandal of size 24\n' +
        'T-25,data/new.csv,6,7,shoe,sandal,0.075,a sandal of size 45\n',
    );
    expect(read('out/flags.csv')).toBe(
      'row_id,path,reason,score\n' +
        'T-4,data/old.csv,predictions suggest another label,0.05\n' +
        'T-25,data/new.csv,predictions suggest another label,0.075\n',
    );
    const json = JSON.parse(read('out/suggestions.json'));
    expect(json).toEqual(JSON.parse((await suggest('--format', 'json')).out));
    expect(json.suggestions[0]).toEqual({
      row_id: 'T-4',
      path: 'data/old.csv',
      row: 5,
      line: 6,
      given: 'shoe',
      suggested: 'sandal',
      score: 0.05,
      confidence: 0.9,
    });
    const { out } = await assay('apply', 'data/old.csv', 'out/old.csv.patch.jsonl');
    expect(out).toBe(read('data/old.csv').replace('24,shoe', '24,sandal'));
    expect(existsSync(join(repository.path, 'out/new.csv.patch.jsonl'))).toBe(true);
  });

  it('writes patches of which single lines can be deleted', async () => {
    write('all.csv', csv(LINES));
    write('config.yml', 'datasets: [{ name: all, path: all.csv, key: id, label: kind }]');
    const argv = ['all.csv', '--config', 'config.yml', '--predictions', 'predictions.csv'];
    expect((await assay('suggest', ...argv, '--output', 'out')).code).toBe(0);
    const lines = read('out/all.csv.patch.jsonl').split('\n');
    expect(lines.filter((line) => line.startsWith('{"type":"modified"')).length).toBe(2);
    write('less.jsonl', lines.filter((line) => !line.includes('"base_row":5,')).join('\n'));
    const { out } = await assay('apply', 'all.csv', 'less.jsonl');
    expect(out).toBe(csv(LINES).replace('45,shoe', '45,sandal'));
  });

  it('keeps the most suspect ones', async () => {
    const { out } = await suggest('--most', '1', '--format', 'json');
    const json = JSON.parse(out);
    expect(json.suspected).toBe(2);
    expect(json.suggestions.map((each: { row_id: string }) => each.row_id)).toEqual(['T-4']);
  });

  it.each(['prune_by_class', 'both', 'confident_learning', 'low_self_confidence'])(
    'takes the filter %s',
    async (filter) => {
      const json = JSON.parse((await suggest('--filter', filter, '--format', 'json')).out);
      expect(json.filter).toBe(filter);
      expect(json.suspected).toBe(2);
    },
  );

  it('says that rows are not ranked where only labels are predicted', async () => {
    const given = read('data/old.csv').trim().split('\n').slice(1);
    const lines = given.map((line) => `${line.split(',')[0]},sandal\n`);
    write('predictions.csv', `id,predicted\n${lines.join('')}`);
    const { out } = await suggest();
    expect(out).not.toContain('most suspect rows');
    expect(out).toContain('\nThe suspect rows\n');
    expect(unwrapped(out)).toContain('the rows below stand in the order of the data');
  });

  it('ranks by predicted labels and their confidence, and says what that cannot tell', async () => {
    const lines = LINES.map(({ id, text }, i) => {
      const kind = KINDS.find((each) => text.includes(each));
      return `${id},${kind},${i === 25 ? 0.99 : 0.8}\n`;
    });
    write('predictions.csv', `id,predicted,confidence\n${lines.join('')}`);
    const { out } = await suggest('--output', 'out');
    expect(unwrapped(out)).toContain('cannot be told from predicted labels alone');
    expect(unwrapped(out)).toContain('a wrong label and a wrong prediction look the same');
    expect(out).not.toContain('expected wrong');
    expect(read('out/flags.csv')).toContain(
      'T-25,data/new.csv,predictions suggest another label,0.01\n',
    );
    const json = JSON.parse(read('out/suggestions.json'));
    expect(json).toMatchObject({ method: 'disagreement', filter: null, expected_wrong: null });
    expect(json.suggestions.map((each: { row_id: string }) => each.row_id)).toEqual([
      'T-25',
      'T-4',
    ]);
    expect((await suggest('--filter', 'both')).err).toContain(
      '--filter needs a probability for each label.',
    );
  });

  it('tells nothing to do where nothing is suspect, and still exits with 0', async () => {
    const right = LINES.map((line, i) => ({ ...line, kind: KINDS[i % 3]! }));
    write('data/old.csv', csv(right.slice(0, 20)));
    write('data/new.csv', csv(right.slice(20)));
    const { code, out } = await suggest('--output', 'out');
    expect(code).toBe(0);
    expect(out).toContain('shoes, 30 rows: 0 labels are suspect\n');
    expect(out).not.toContain('Next');
    expect(existsSync(join(repository.path, 'out/old.csv.patch.jsonl'))).toBe(false);
  });

  it('masks what people see, and neutralises what a page or a spreadsheet would run', async () => {
    const hostile = (line: Line): Line => {
      if (line.id === 'T-4') return { ...line, text: 'sandal of jane.doe@example.com' };
      return line.id === 'T-25' ? { ...line, text: '=cmd|<b>sandal</b>' } : line;
    };
    write('data/old.csv', csv(LINES.slice(0, 20).map(hostile)));
    write('data/new.csv', csv(LINES.slice(20).map(hostile)));
    const { out } = await suggest('--output', 'out', '--format', 'markdown');
    const review = read('out/review.csv');
    expect(out + review).not.toContain('jane.doe');
    expect(out).toContain('j•••@');
    expect(out).toContain('&#61;cmd&#124;&lt;b&gt;sandal');
    expect(review).toContain("'=cmd|<b>sandal</b>");
  });

  it('shows no rows where the config hides them', async () => {
    write('.github/assay.yml', `${CONFIG}privacy: { rows: hide }\n`);
    write('predictions.csv', WITH_STRANGERS);
    const { out } = await suggest('--output', 'out');
    expect(out).toContain('1 prediction is about a row that the dataset does not have: line 32');
    expect(out + read('out/review.csv')).not.toMatch(/of size|T-4|T-99/);
    expect(out).toContain('data/old.csv line 6');
  });

  it('finds rows without a key by their number or id', async () => {
    mkdirSync(join(repository.path, 'plain'));
    const plain = LINES.map(({ text, kind }) => `${text},${kind}\n`).join('');
    write('plain/x.csv', `text,label\n${plain}`);
    const numbered = PREDICTIONS.replace('id,', 'row,').replace(/T-(\d+)/g, (_, i) => `${+i + 1}`);
    write('predictions.csv', numbered);
    const argv = ['plain/x.csv', '--predictions', 'predictions.csv', '--format', 'json'];
    const byNumber = JSON.parse((await assay('suggest', ...argv)).out);
    expect(byNumber.suggestions.map((each: { row: number }) => each.row)).toEqual([5, 26]);
    expect(byNumber.suggestions[0].row_id).toMatch(/^sha256:/);
    expect(byNumber.notes[0]).toContain('Rows are matched by their number');
  });

  it('takes JSON Lines with an object of probabilities', async () => {
    const lines = LINES.map((line, i) => {
      const each = probabilities(line, i);
      const object = Object.fromEntries(KINDS.map((kind, k) => [kind, each[k]]));
      return `${JSON.stringify({ id: line.id, probabilities: object })}\n`;
    });
    write('p.jsonl', lines.join(''));
    const argv = ['suggest', 'shoes', '--predictions', 'p.jsonl', '--format', 'json'];
    const json = JSON.parse((await assay(...argv)).out);
    const fromCsv = JSON.parse((await suggest('--format', 'json')).out);
    expect(json).toEqual(fromCsv);
  });

  it('takes predictions and data in Parquet, and writes a patch of it', async () => {
    const columns = (names: readonly string[], rows: readonly (readonly unknown[])[]) =>
      names.map((name, i) => ({ name, data: rows.map((row) => row[i]) }));
    const file = (names: readonly string[], rows: readonly (readonly unknown[])[]) =>
      new Uint8Array(parquetWriteBuffer({ columnData: columns(names, rows) }));
    const names = ['id', ...KINDS.map((kind) => `p_${kind}`)];
    write(
      'p.parquet',
      file(
        names,
        LINES.map((line, i) => [line.id, ...probabilities(line, i)]),
      ),
    );
    const rows = LINES.map(({ id, text, kind }) => [id, text, kind]);
    write('d.parquet', file(['id', 'text', 'label'], rows));
    const argv = ['d.parquet', '--predictions', 'p.parquet', '--output', 'out'];
    expect(await assay('suggest', ...argv)).toMatchObject({ code: 0 });
    const patch = 'out/d.parquet.patch.jsonl';
    const applied = await assay('apply', 'd.parquet', patch, '--output', 'new.parquet');
    expect(applied).toMatchObject({ code: 0 });
    const cells = await cellsOf(
      await tableOf(readFileSync(join(repository.path, 'new.parquet')), {}, 'new.parquet'),
    );
    expect(cells.map(([, , label]) => label)).toEqual(LINES.map((_, i) => KINDS[i % 3]));
  });

  it('writes a patch of a compressed file, and of a file of a revision', async () => {
    write('all.csv.gz', gzipSync(csv(LINES)));
    const argv = ['--predictions', 'predictions.csv', '--label', 'kind', '--output', 'out'];
    expect((await assay('suggest', 'all.csv.gz', ...argv)).code).toBe(0);
    const patched = ['apply', 'all.csv.gz', 'out/all.csv.gz.patch.jsonl', '--output', 'new.csv.gz'];
    expect((await assay(...patched)).code).toBe(0);
    const right = csv(LINES.map((line, i) => ({ ...line, kind: KINDS[i % 3]! })));
    const bytes = readFileSync(join(repository.path, 'new.csv.gz'));
    expect(gunzipSync(bytes).toString()).toBe(right);

    write('data/old.csv', 'id,text,kind\n');
    expect((await assay('suggest', 'HEAD:data/old.csv', ...argv)).code).toBe(0);
    const { out } = await assay('apply', 'HEAD:data/old.csv', 'out/old.csv.patch.jsonl');
    expect(out).toBe(right.split('\n').slice(0, 21).join('\n').concat('\n'));
  });

  it('shows nothing of a hidden column of labels', async () => {
    write('.github/assay.yml', `${CONFIG}privacy: { columns: [kind, text] }\n`);
    write('predictions.csv', WITH_STRANGERS);
    const { out } = await suggest('--output', 'out');
    expect(out).toContain('No row is labelled with 1 class of the predictions');
    expect(out + read('out/review.csv')).not.toMatch(/sandal|boot|shoe\b|kayak/);
    expect(out).toContain('T-4');
  });

  it('corrects numbers as numbers in JSON Lines', async () => {
    const lines = LINES.map(
      ({ kind }, i) => `${JSON.stringify({ id: i, label: KINDS.indexOf(kind) })}\n`,
    );
    write('n.jsonl', lines.join(''));
    write(
      'predictions.csv',
      PREDICTIONS.replace('p_boot,p_sandal,p_shoe', 'p_0,p_1,p_2').replaceAll('T-', ''),
    );
    const argv = ['n.jsonl', '--predictions', 'predictions.csv', '--key', 'id', '--label', 'label'];
    const { code, err } = await assay('suggest', ...argv, '--output', 'out');
    expect({ code, err }).toEqual({ code: 0, err: 'The suggestions are in out.\n' });
    const { out } = await assay('apply', 'n.jsonl', 'out/n.jsonl.patch.jsonl');
    const rows = await cellsOf(await tableOf(out, {}, 'n.jsonl'));
    expect(out.split('\n')[4]).toBe('{"id":4,"label":1}');
    expect(rows.length).toBe(30);
  });

  it.each([
    [['nothing', '--predictions', 'predictions.csv'], 'nothing'],
    [['shoes', '--predictions', 'none.csv'], 'none.csv'],
    [['shoes'], "required option '--predictions <file>' not specified"],
    [['shoes', '--predictions', 'predictions.csv', '--most', '0'], '--most takes a whole number'],
    [
      [
        'shoes',
        '--predictions',
        'predictions.csv',
        '--adjust',
        '--score',
        'confidence_weighted_entropy',
      ],
      '--adjust does nothing to the score confidence_weighted_entropy.',
    ],
  ])('refuses %j with exit code 2', async (argv, message) => {
    const { code, err } = await assay('suggest', ...argv);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  it('a folder where what it reads would be written over, or that is none', async () => {
    write('flags.csv', PREDICTIONS);
    const over = await suggest('--predictions', 'flags.csv', '--output', '.');
    expect(over.code).toBe(2);
    expect(over.err).toContain('flags.csv in the folder of --output is what is read.');
    expect(read('flags.csv')).toBe(PREDICTIONS);

    const file = await suggest('--output', 'predictions.csv');
    expect(file.code).toBe(2);
    expect(file.err).toContain('predictions.csv cannot be written: ');
    expect(read('predictions.csv')).toBe(PREDICTIONS);
    expect((await suggest('--output', '')).code).toBe(2);
  });

  it('refuses unusable predictions with every fault and its lines', async () => {
    const lines = PREDICTIONS.split('\n');
    lines[3] = lines[3]!.replace('T-2,', 'T-1,');
    lines[5] = 'T-4,0.2,0.2,0.2';
    lines[6] = 'T-5,-3.5,1,1';
    lines[7] = 'T-6,50 %,0.25,0.25';
    write('predictions.csv', lines.join('\n'));
    const { code, out, err } = await suggest();
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toBe(
      [
        'assay: predictions.csv cannot be used.',
        '1 line is about a row that an earlier line is about: line 4 (T-1).',
        '1 line has probabilities that do not sum to 1: line 6 (0.6).',
        '1 probability lies outside 0 to 1 (scores and logits are none; a softmax makes them so): line 7 (boot: -3.5).',
        '1 probability is no number: line 8 (boot: 50 %).',
        '       docs/label-errors.md shows what a file of predictions looks like.',
        '',
      ].join('\n'),
    );
  });
});

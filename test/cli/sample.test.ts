import { linkSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCli } from '../../src/cli/runner.ts';
import { rankRow } from '../../src/core/sampling/draw/rank-row.ts';
import { secretDigest } from '../../src/core/sampling/draw/secret-digest.ts';
import { temporaryRepository } from '../temporary-repository.ts';
import { fakeTerminal } from './fake-terminal.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'assay-sample-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, content: string) => writeFileSync(join(folder, name), content);
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

async function sample(...argv: string[]) {
  const terminal = fakeTerminal(folder);
  const code = await runCli(['sample', ...argv, '--secret', 'a secret'], terminal);
  return { code, ...terminal.written };
}

interface Line {
  readonly row_id: string;
  readonly stratum: string;
  readonly inclusion: number;
  readonly path: string;
  readonly row: number;
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

async function linesOf(...argv: string[]): Promise<Line[]> {
  const { out, code } = await sample(...argv, '--format', 'jsonl');
  expect(code).toBe(0);
  return out.trim() === ''
    ? []
    : out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
}

const LABELS = ['shoe', 'shoe', 'shoe', 'boot'];
const idOf = (i: number) => `T-${i}`;
/** 200 tickets, three in four of them shoes. */
const TICKETS = `id,text,label,risk\n${Array.from(
  { length: 200 },
  (_, i) => `${idOf(i)},a customer asks about item ${i * 7919},${LABELS[i % 4]},${1 + (i % 5)}\n`,
).join('')}`;

describe('assay sample of a file', () => {
  beforeEach(() => write('tickets.csv', TICKETS));

  it('draws the lowest ranks of each label, with id, stratum, inclusion probability and place', async () => {
    const lines = await linesOf('tickets.csv', '--size', '40');
    expect(lines).toHaveLength(40);
    const boots = lines.filter(({ stratum }) => stratum === 'boot');
    const lowest = Array.from({ length: 200 }, (_, i) => i)
      .filter((i) => LABELS[i % 4] === 'boot')
      .sort((a, b) => rankRow('a secret', idOf(a)) - rankRow('a secret', idOf(b)));
    expect(boots.map(({ row }) => row)).toEqual(lowest.slice(0, boots.length).map((i) => i + 1));
    const [first] = boots;
    const i = lowest[0]!;
    expect(first).toEqual({
      row_id: idOf(i),
      stratum: 'boot',
      inclusion: boots.length / 50,
      path: 'tickets.csv',
      row: i + 1,
      line: i + 2,
      cells: {
        id: idOf(i),
        text: `a customer asks about item ${i * 7919}`,
        label: 'boot',
        risk: String(1 + (i % 5)),
      },
    });
  });

  it('tells what was drawn and what to do next', async () => {
    const { out, code } = await sample('tickets.csv', '--size', '40');
    expect(code).toBe(0);
    expect(out).toContain(`40 rows drawn of 200 rows of tickets.csv.
40 rows: with none of them wrong, fewer than 6.5 % of all 200 rows are wrong (95 % confidence).

  stratum  rows  drawn  inclusion
  shoe     150   25     16.7 %
  boot     50    15     30 %
`);
    expect(out.replace(/\s+/g, ' ')).toContain(
      'start an audit, which draws rows of its own: assay audit start tickets.csv --experts expert-1,expert-2',
    );
  });

  it('draws no fewer than 30 for a share, and says why', async () => {
    const { out } = await sample('tickets.csv');
    expect(out).toContain(
      '30 rows (0.1 % would be 0, and the floor is 30): with none of them wrong',
    );
    expect(await linesOf('tickets.csv', '--size', '50%')).toHaveLength(100);
  });

  it('draws plainly where a plan counts wrong rows, or says that it does not', async () => {
    const { out } = await sample('tickets.csv', '--size', 'accept:lq=5%,risk=10%,c=0');
    expect(out).toContain('all rows  200   ');
    expect(out).not.toContain('simple random sample');
    const { out: stratified } = await sample(
      ...['tickets.csv', '--size', 'sequential:good=2%,bad=8%', '--strata', 'label'],
    );
    expect(stratified).toContain('This plan counts wrong rows of a simple random sample.');
  });

  it('takes every row where there are no more, and calls it a census', async () => {
    const { out } = await sample('tickets.csv', '--size', '500');
    expect(out).toContain('All 200 rows are in the sample: it is a census');
    const lines = await linesOf('tickets.csv', '--size', '200');
    expect(lines.every(({ inclusion }) => inclusion === 1)).toBe(true);
  });

  it.each([
    ['row_id', 'row_id,reason\nT-1,odd\nT-2,odd\nT-999,odd\n'],
    ['the key', 'id\nT-1\nT-2\nT-2\nT-999\n'],
  ])('makes flagged rows a stratum of their own, by %s', async (_, flags) => {
    write('flags.csv', flags);
    const terminal = await sample('tickets.csv', '--size', '40', '--flags', 'flags.csv');
    expect(terminal.out).toContain('flagged  2     2      100 %');
    expect(terminal.out).toContain('1 flag is of no row that is drawn from; 2 of 3 are.');
  });

  it('draws by risk weights, and says so by the probability of each row', async () => {
    const options = ['--size', '30', '--weights', 'risk', '--strata', 'label'];
    const lines = await linesOf('tickets.csv', ...options);
    const shoes = lines.filter(({ stratum }) => stratum === 'shoe');
    const ratio = ({ inclusion, cells }: Line) => inclusion / Number(cells['risk']);
    for (const line of shoes) expect(ratio(line)).toBeCloseTo(ratio(shoes[0]!), 12);
  });

  it('allocates by guessed rates', async () => {
    write('rates.csv', 'stratum,rate\nshoe,0\nboot,0.5\n');
    const lines = await linesOf(
      ...['tickets.csv', '--size', '30', '--allocation', 'neyman', '--rates', 'rates.csv'],
    );
    expect(lines.filter(({ stratum }) => stratum === 'shoe')).toHaveLength(2);
  });

  it('writes the format of the output file, and a summary to the terminal', async () => {
    const { out } = await sample('tickets.csv', '--size', '40', '--output', 'new/drawn.csv');
    const [header, ...lines] = read('new/drawn.csv').trim().split('\n');
    expect(header).toBe('row_id,stratum,inclusion,path,row,line,id,text,label,risk');
    expect(lines).toHaveLength(40);
    expect(out).toContain('The rows are in new/drawn.csv');
    await sample('tickets.csv', '--output', 'drawn.json');
    const document = JSON.parse(read('drawn.json'));
    expect(document).toMatchObject({
      schema_version: 1,
      population: 200,
      drawn: 30,
      census: false,
      secret_digest: secretDigest('a secret'),
    });
    expect(document.rows).toHaveLength(30);
  });

  it('masks cells unless told not to, and leaves row ids as they are', async () => {
    write('people.csv', 'mail,label\njane.doe@example.com,a\njohn@example.org,b\n');
    const options = ['people.csv', '--key', 'mail', '--label', 'label'];
    const [first] = await linesOf(...options);
    expect(first!.row_id).toContain('@example.');
    expect(first!.cells['mail']).toContain('•••');
    const [open] = await linesOf(...options, '--no-mask');
    expect(open!.cells['mail']).toBe(open!.row_id);
    expect((await sample(...options)).out).not.toContain('@example.');
  });

  it('keeps formulas out of spreadsheets, and as they are where programs read', async () => {
    write('cells.csv', 'id,text,label\n=1,"=HYPERLINK(""x"")",-5\n+2,@b,-6\n');
    const options = ['cells.csv', '--key', 'id', '--label', 'label'];
    await sample(...options, '--output', 'drawn.csv');
    expect(read('drawn.csv')).toContain('=1,-5,1,cells.csv,1,2,\'=1,"\'=HYPERLINK(""x"")",-5');
    const lines = await linesOf(...options);
    expect(lines.map(({ cells }) => cells['text']).sort()).toEqual(['=HYPERLINK("x")', '@b']);
  });

  it('tells a fresh secret and its digest, with which the same rows are drawn again', async () => {
    const drawWith = async (env: Record<string, string>) => {
      const terminal = fakeTerminal(folder, { env });
      await runCli(['sample', 'tickets.csv', '--size', '20', '--format', 'jsonl'], terminal);
      return terminal.written;
    };
    const first = await drawWith({});
    const [, secret] = /secret of this draw is ([0-9a-f]{64})/.exec(first.err)!;
    expect(first.err).toContain(secretDigest(secret!));
    expect(await drawWith({ ASSAY_SECRET: secret! })).toEqual({ out: first.out, err: '' });
    expect((await drawWith({})).out).not.toBe(first.out);
  });

  it.each([
    [['--size', 'many'], '--size many: it is neither a number, a percentage nor a plan.'],
    [['--strata', 'labl'], 'tickets.csv has no column labl.'],
    [['--strata', 'change'], 'all rows of tickets.csv are drawn from.'],
    [['--weights', 'text'], 'the column text has "a customer asks about item 0" for a weight.'],
    [['--allocation', 'neyman'], "Neyman's allocation needs a guessed rate"],
    [['--floor', '0'], '--floor takes a whole number'],
    [['--size', '0'], '--size 0: rows is to be a whole number from 1 on'],
    [['--output', 's.xyz'], '--output s.xyz does not say its format.'],
    [['--secret', ''], 'The secret of a draw is not empty.'],
    [['--output', './tickets.csv'], './tickets.csv is what rows are drawn from.'],
    [['--output', 'tickets.csv/x.csv'], 'tickets.csv/x.csv cannot be written'],
    [['--flags', 'tickets2.csv'], 'There is no file tickets2.csv'],
  ])('refuses %j', async (argv, message) => {
    const terminal = fakeTerminal(folder);
    expect(await runCli(['sample', 'tickets.csv', ...argv], terminal)).toBe(2);
    expect(terminal.written.err).toContain(message);
    expect(read('tickets.csv')).toBe(TICKETS);
  });

  it.each([
    ['a symbolic link', symlinkSync],
    ['another name of it', linkSync],
  ])('does not write over what it draws from through %s', async (_, link) => {
    link(join(folder, 'tickets.csv'), join(folder, 'drawn.csv'));
    const { code, err } = await sample('tickets.csv', '--output', 'drawn.csv');
    expect(code).toBe(2);
    expect(err).toContain('drawn.csv is what rows are drawn from.');
    expect(read('tickets.csv')).toBe(TICKETS);
  });

  it('does not write over a file of a dataset that is given by its name', async () => {
    const repository = temporaryRepository();
    try {
      const config = 'datasets:\n  - name: all\n    path: data/*.csv\n';
      repository.commit({ '.github/assay.yml': config, 'data/tickets.csv': TICKETS });
      const terminal = fakeTerminal(repository.path);
      expect(await runCli(['sample', 'all', '--output', 'data/tickets.csv'], terminal)).toBe(2);
      expect(terminal.written.err).toContain('data/tickets.csv is what rows are drawn from.');
      expect(readFileSync(join(repository.path, 'data/tickets.csv'), 'utf8')).toBe(TICKETS);
    } finally {
      repository.remove();
    }
  });

  it.each(['terminal', 'csv', 'json', 'jsonl'])(
    'names no stratum by what the config hides: %s',
    async (format) => {
      const repository = temporaryRepository();
      try {
        const config =
          'datasets:\n  - name: all\n    path: data/*.csv\nprivacy:\n  columns: [label]\n';
        const data = TICKETS.replaceAll('shoe', 'secret-1').replaceAll('boot', 'secret-2');
        repository.commit({ '.github/assay.yml': config, 'data/tickets.csv': data });
        const terminal = fakeTerminal(repository.path);
        // Too few for the floor: the note that tells of merged strata names them.
        const argv = ['sample', 'all', '--size', '3', '--no-mask', '--format', format];
        expect(await runCli(argv, terminal)).toBe(0);
        const { out, err } = terminal.written;
        expect(out).toContain('•••');
        expect(out + err).not.toContain('secret-');
      } finally {
        repository.remove();
      }
    },
  );

  it('refuses flags that do not say which rows they are of', async () => {
    write('flags.csv', 'ticket\nT-1\n');
    const { code, err } = await sample('tickets.csv', '--flags', 'flags.csv');
    expect(code).toBe(2);
    expect(err).toContain('The file needs a column row_id, or the key id; its columns are ticket.');
  });
});

describe('assay sample of a change', () => {
  const BASE = 'id,text,label,source\n1,a,x,s\n2,b,x,s\n3,c,y,s\n4,d,y,t\n';
  // 1: another label; 2: only its source; 3: only its spelling; 4: gone; 5 and 6: added.
  const HEAD = 'id,text,label,source\n1,a,y,s\n2,b,x,t\n3,c ,y,s\n5,e,x,s\n6,f,x,t\n';

  it('draws from rows that were added, or changed in what is asked or shown', async () => {
    write('old.csv', BASE);
    write('new.csv', HEAD);
    const options = ['old.csv', 'new.csv', '--key', 'id', '--label', 'label'];
    const lines = await linesOf(...options);
    expect(lines.map(({ row_id, stratum }) => [row_id, stratum]).sort()).toEqual([
      ['1', 'y · modified'],
      ['2', 'x · modified'],
      ['5', 'x · added'],
      ['6', 'x · added'],
    ]);
    const shown = await linesOf(...options, '--show', 'text', '--strata', 'source,change');
    expect(shown.map(({ row_id, stratum }) => [row_id, stratum]).sort()).toEqual([
      ['1', 's · modified'],
      ['5', 's · added'],
      ['6', 't · added'],
    ]);
  });

  it('says so where nothing is to be asked', async () => {
    write('old.csv', BASE);
    const { code, out } = await sample('old.csv', 'old.csv');
    expect(code).toBe(0);
    expect(out).toBe(
      'There is no eligible row to draw from in old.csv..old.csv.\n\nNo row was added, and none changed in what is asked or shown.\n',
    );
  });

  it('draws from what two revisions changed in a dataset', async () => {
    const repository = temporaryRepository();
    try {
      const config =
        'datasets:\n  - { name: t, path: data/*.csv, key: [id], label: label, source: source }\n';
      repository.commit({ '.github/assay.yml': config, 'data/a.csv': BASE, 'b.csv': BASE });
      repository.git('switch', '--quiet', '--create', 'topic');
      repository.commit({ 'data/a.csv': HEAD, 'data/new.csv': 'id,text,label,source\n9,z,x,u\n' });
      const run = async (...argv: string[]) => {
        const terminal = fakeTerminal(repository.path);
        const code = await runCli(['sample', 'main', 'topic', ...argv], terminal);
        return { code, ...terminal.written };
      };
      const { out } = await run('--secret', 's', '--format', 'jsonl');
      const lines: Line[] = out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
      expect(lines.map(({ row_id, path, stratum }) => [row_id, path, stratum]).sort()).toEqual([
        ['1', 'data/a.csv', 'y · s · modified'],
        ['5', 'data/a.csv', 'x · s · added'],
        ['6', 'data/a.csv', 'x · t · added'],
        ['9', 'data/new.csv', 'x · u · added'],
      ]);
      repository.commit({ 'b.csv': HEAD });
      const both = await run();
      expect(both.code).toBe(2);
      expect(both.err).toContain('2 datasets changed, and a sample is of one.');
      expect((await run('--dataset', 't', '--secret', 's', '--format', 'jsonl')).out).toBe(out);
      expect((await run('--dataset', 'u')).err).toContain('The dataset u did not change.');
    } finally {
      repository.remove();
    }
  });
});

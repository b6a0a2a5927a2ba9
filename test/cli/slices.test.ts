import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCli } from '../../src/cli/runner.ts';
import { type TemporaryRepository, temporaryRepository } from '../temporary-repository.ts';
import { fakeTerminal } from './fake-terminal.ts';

const CONFIG = `
datasets:
  - name: shoes
    path: data/*.csv
    key: id
    label: kind
    text: text
    source: vendor
`;
const KINDS = ['boot', 'sandal', 'shoe'];
const VENDORS = ['north', 'south'];

interface Line {
  readonly id: string;
  readonly text: string;
  readonly kind: string;
  readonly vendor: string;
}

/** 120 rows, of which the south's boots are labelled wrong half of the time. */
const LINES: readonly Line[] = Array.from({ length: 120 }, (_, i) => ({
  id: `T-${i}`,
  text: i === 63 ? 'write to jane.doe@example.com' : `a ${KINDS[i % 3]} of size ${i}`,
  kind: KINDS[i % 3]!,
  vendor: VENDORS[Math.floor(i / 3) % 2]!,
}));
const isWrong = ({ kind, vendor }: Line, i: number) =>
  kind === 'boot' && vendor === 'south' && Math.floor(i / 6) % 2 === 0;

const csv = (lines: readonly Line[]) =>
  `id,text,kind,vendor\n${lines.map((line) => `${Object.values(line).join()}\n`).join('')}`;
const VERDICTS = `row_id,stratum,inclusion,current,verdict,expert-1,expert-2\n${LINES.map(
  (line, i) => {
    const answer = isWrong(line, i) ? 'shoe' : line.kind;
    return `${line.id},all,0.5,${line.kind},${isWrong(line, i) ? 'wrong' : 'right'},${answer},${line.kind}\n`;
  },
).join('')}`;

let repository: TemporaryRepository;
beforeEach(() => {
  repository = temporaryRepository();
  repository.commit({
    '.github/assay.yml': CONFIG,
    'data/new.csv': csv(LINES.slice(60)),
    'data/old.csv': csv(LINES.slice(0, 60)),
  });
  write('verdicts.csv', VERDICTS);
});
afterEach(() => repository.remove());

const write = (name: string, content: string) =>
  writeFileSync(join(repository.path, name), content);

async function assay(...argv: string[]) {
  const terminal = fakeTerminal(repository.path);
  const code = await runCli(argv, terminal);
  return { code, ...terminal.written };
}

const slices = (...argv: string[]) => assay('slices', 'shoes', ...argv);

describe('assay slices', () => {
  it('says where rates are those of the rows of one label', async () => {
    const isBoot = (line: string, i: number) => i === 0 || line.includes(',boot,');
    write('boots.csv', VERDICTS.split('\n').filter(isBoot).join('\n'));
    const { out } = await slices('--verdicts', 'boots.csv');
    expect(out).toContain('Wrong labels: 25.0 % of 40 rows labelled boot, the only ones judged (');
    expect((await slices('--verdicts', 'verdicts.csv')).out).not.toContain('labelled');
    const told = await assay('sources', 'shoes', '--verdicts', 'boots.csv');
    expect(told.out).toContain('Only rows labelled boot were judged: wrong counts those alone.');
    const json = await slices('--verdicts', 'boots.csv', '--format', 'json');
    expect(JSON.parse(json.out).judged_label).toBe('boot');
    repository.commit({
      '.github/assay.yml': `${CONFIG}privacy:\n  columns: [kind]\n`,
    });
    const hidden = await slices('--verdicts', 'boots.csv');
    expect(hidden.out).toContain('of 40 rows labelled ');
    expect(hidden.out).not.toContain('labelled boot');
  });

  it('tells where labels are wrong, with the rows behind', async () => {
    const { code, out } = await slices('--verdicts', 'verdicts.csv', '--pairs');
    expect(code).toBe(0);
    expect(out).toContain('shoes, 120 rows: 6 of');
    expect(out).toContain('Wrong labels: 8.3 % of 120 rows (4.6 % to 14.7 %).');
    expect(out).toMatch(/wrong labels +50\.0 % +.* 10 of 20 +kind = boot and vendor = south\n/);
    expect(out).toMatch(
      /kind = boot and vendor … +data\/new\.csv line 17 +T-75 +boot · a boot of size 75\n/,
    );
  });

  it('gives machines all rows and every figure', async () => {
    const { out } = await slices('--verdicts', 'verdicts.csv', '--pairs', '--format', 'json');
    const json = JSON.parse(out);
    const [first] = json.slices;
    expect(first).toMatchObject({
      measure: 'disagreement',
      where: [
        { by: 'kind', value: 'boot', pooled: null },
        { by: 'vendor', value: 'south', pooled: null },
      ],
      worse: true,
      rows: 20,
      bad: 10,
      rate: 0.5,
      rest_rate: 0,
    });
    expect(first.effective_rows).toBeCloseTo(20, 9);
    expect(first.bad_rows).toHaveLength(10);
    const wrong = LINES.filter(isWrong).map(({ id }) => id);
    expect(first.bad_rows.map((row: { row_id: string }) => row.row_id).sort()).toEqual(
      wrong.sort(),
    );
  });

  it('writes Markdown in which no cell is markup', async () => {
    write('data/old.csv', csv(LINES.slice(0, 60)).replaceAll('south', '**|<b>south'));
    write('data/new.csv', csv(LINES.slice(60)).replaceAll('south', '**|<b>south'));
    const { out } = await slices('--verdicts', 'verdicts.csv', '--format', 'markdown');
    expect(out).toContain('| vendor = &#42;&#42;&#124;&lt;b&gt;south |');
    expect(out).not.toContain('<b>');
  });

  it('masks what is shown of rows, and shows none where the config hides them', async () => {
    const { out } = await slices('--verdicts', 'verdicts.csv');
    expect(out).toContain('boot · write to j•••@e•••.com');
    repository.commit({ '.github/assay.yml': `${CONFIG}privacy:\n  rows: hide\n` });
    const hidden = await slices('--verdicts', 'verdicts.csv');
    expect(hidden.out).toContain('data/new.csv line 5');
    expect(hidden.out).not.toContain('write to');
  });

  it('measures missing cells where nothing else is given', async () => {
    write(
      'data/old.csv',
      csv(LINES.slice(0, 60).map((line) => (line.kind === 'shoe' ? { ...line, text: '' } : line))),
    );
    const { out } = await slices('--missing', 'text', '--by', 'kind,file');
    expect(out).toContain('Missing cells: 16.7 % of 120 rows');
    expect(out).toMatch(/50\.0 % +.* 20 of 40 +kind = shoe\n/);
  });

  it('tells where a model fails, and the training rows behind it', async () => {
    const test = LINES.map((line) => ({ ...line, id: `P-${line.id}` }));
    write('test.csv', csv(test));
    write(
      'predictions.csv',
      `row_id,predicted\n${test.map((line, i) => `${line.id},${isWrong(line, i) ? 'shoe' : line.kind}\n`).join('')}`,
    );
    const argv = ['--predictions', 'predictions.csv', '--on', 'test.csv', '--by', 'kind,vendor'];
    const { out } = await slices(...argv, '--key', 'id', '--label', 'kind', '--pairs');
    expect(out).toContain('test.csv, 120 rows');
    expect(out).toMatch(/50\.0 % +.* 10 of 20 +kind = boot and vendor = south\n/);
    expect(out).toContain('Of the 120 rows of shoes, those behind each slice');
    const json = JSON.parse(
      (await slices(...argv, '--key', 'id', '--label', 'kind', '--pairs', '--format', 'json')).out,
    );
    expect(json.training_dataset).toBe('shoes');
    const pair = json.slices.find(({ where }: { where: readonly unknown[] }) => where.length === 2);
    expect(pair.training.same_values).toMatchObject({ rows: 20, labelled_as_wrongly_said: 0 });
    // The training row that the tested one was made of is as near as can be.
    const same = pair.training.similar.rows.filter(
      (row: { similarity: number }) => row.similarity === 1,
    );
    expect(same).toHaveLength(10);
    for (const { failed, training } of same) expect(failed.row_id).toBe(`P-${training.row_id}`);
  });

  it('says what it cannot use', async () => {
    expect((await slices('--by', 'vender')).err).toContain('Did you mean vendor?');
    expect((await slices('--on', 'test.csv')).err).toContain('--on needs --predictions.');
    expect((await slices('--training', 'shoes')).err).toContain('--training needs --predictions.');
    expect((await slices('--confidence', '2')).err).toContain('--confidence takes a share');
    write('verdicts.csv', `${VERDICTS}T-999,all,0.5,boot,open,,\n`);
    const { out } = await slices('--verdicts', 'verdicts.csv');
    expect(out.replace(/\s+/g, ' ')).toContain(
      '1 verdict is about rows that the dataset does not have, and left out: T-999.',
    );
  });
});

describe('assay sources', () => {
  const sources = (...argv: string[]) => assay('sources', 'shoes', ...argv);

  it('tells how good the rows of each source are', async () => {
    const { code, out } = await sources('--verdicts', 'verdicts.csv');
    expect(code).toBe(0);
    expect(out).toContain('shoes, 120 rows of 2 sources\n');
    expect(out).toMatch(/ {2}vendor +rows +wrong +interval +judged +shrunk +duplicates/);
    expect(out).toMatch(/ {2}south +60 +16\.7 % +.*10 of 60/);
    expect(out.indexOf('south')).toBeLessThan(out.indexOf('north'));
  });

  it('counts duplicates, missing cells and findings by any column', async () => {
    const text = csv(LINES.slice(0, 60)).replace('a sandal of size 4,', 'A boot of size 0!,');
    write('data/old.csv', text.replace('a shoe of size 2,', ','));
    const json = JSON.parse((await sources('--by', 'kind', '--format', 'json')).out);
    const of = (name: string) =>
      json.sources.find(({ source }: { source: string }) => source === name);
    expect(json.by).toBe('kind');
    expect(of('boot')).toMatchObject({ rows: 40, duplicates: { count: 1, rate: 1 / 40 } });
    expect(of('sandal')).toMatchObject({ duplicates: { count: 1 }, label_errors: null });
    expect(of('shoe')).toMatchObject({ missing: { count: 1, rate: 1 / 40 } });
    const shares = json.sources.map(
      ({ findings }: { findings: { share: number } }) => findings.share,
    );
    // The contradiction of the two texts is found by the checks too.
    expect(shares.reduce((sum: number, share: number) => sum + share, 0)).toBeCloseTo(1, 12);
  });

  it('says "too few" where few rows were judged', async () => {
    write('verdicts.csv', VERDICTS.split('\n').slice(0, 10).join('\n'));
    const { out } = await sources('--verdicts', 'verdicts.csv', '--format', 'markdown');
    expect(out).toContain('| north | 60 | too few |');
  });

  it('asks where rows come from', async () => {
    write('plain.csv', 'id,kind\n1,a\n2,b\n');
    const { code, err } = await assay('sources', 'plain.csv');
    expect(code).toBe(2);
    expect(err).toContain('Nothing says where the rows of plain.csv come from.');
  });
});

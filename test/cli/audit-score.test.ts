import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { auditFolders, type SheetLine } from './audit-folder.ts';

const { at, startOf, start, right, fill } = auditFolders();

describe('assay audit score', () => {
  it('writes corrections that both agree on as a patch that applies', async () => {
    const before = at.read('shoes.csv');
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
    const after = at.read('shoes.csv');
    const changed = after.split('\n').filter((line, i) => line !== before.split('\n')[i]);
    expect(changed).toHaveLength(1);
    expect(changed[0]).toContain(`${wrong},`);
    expect(changed[0]).toMatch(/,boot$/);
  });

  it('answers both questions before it goes into either', async () => {
    await start();
    fill('expert-1', right);
    fill('expert-2', (line, place) => (place % 3 === 0 ? 'clog' : right(line)));
    const { out } = await at.assay('audit', 'score', 'audit');
    for (const text of [out, at.read('audit/score/report.md')]) {
      const order = [
        'Do the experts agree?',
        'Are the labels right?',
        'What experts confuse most',
        'A sentence that the guideline lacks',
        'How far the experts agree, in numbers',
        'Coefficients',
        'Labels, the worst first',
      ].map((heading) => text.indexOf(heading));
      expect(order).toEqual([...order].sort((a, b) => a - b));
      expect(order[0]).toBeGreaterThan(0);
    }
  });

  it('says how many rows it leaves out, and where they are', async () => {
    await start();
    for (const name of ['expert-1', 'expert-2']) {
      fill(name, (line) => (right(line) === 'shoe' ? 'boot' : right(line)));
    }
    const { out } = await at.assay('audit', 'score', 'audit');
    expect(out).toContain('  …and 20 more: verdicts.csv has all.\n');
    expect(at.read('audit/score/report.md')).toContain('\n\n…and 20 more: verdicts.csv has all.\n');
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

  it('goes by decisions of open rows and keeps them, and agreement stays as it is', async () => {
    await start();
    fill('expert-1', right);
    fill('expert-2', (line, place) => (place < 5 ? 'clog' : right(line)));
    await at.assay('audit', 'score', 'audit');
    const report = () => JSON.parse(at.read('audit/score/report.json'));
    const before = report();
    expect(before.errors.open).toBeGreaterThan(1);
    const path = 'audit/score/disagreements.csv';
    const [header, first, second, ...rest] = at.read(path).trimEnd().split('\n');
    const decide = (line: string, what: string) => line.replace(/,,$/, `,${what},seen twice`);
    at.write(path, [header, decide(first!, 'Clog'), decide(second!, 'clgo'), ...rest].join('\n'));
    for (let again = 0; again < 2; again++) {
      const { out } = await at.assay('audit', 'score', 'audit');
      expect(out).toContain(`${path} line 3: clgo is no label of the set. Did you mean clog?`);
      expect(at.read(path)).toContain('Clog,seen twice');
      expect(at.read(path)).toContain('clgo,seen twice');
    }
    const after = report();
    expect(after.errors).toMatchObject({ wrong: 1, open: before.errors.open - 1 });
    expect(after.wrong).toMatchObject([{ experts: 'clog', decided: true, in_patch: true }]);
    expect(after.agreement).toEqual(before.agreement);
    expect(after.confused).toEqual(before.confused);
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
  it('never writes text into a column of numbers, and tells experts beforehand', async () => {
    await startOf('--ask', 'price', '--show', 'text', '--size', '30');
    expect(at.read('audit/instructions.md')).toContain('no currency, no unit');
    expect(at.read('audit/README.md')).toContain('An answer is a number without currency or unit');
    for (const name of ['expert-1', 'expert-2']) fill(name, () => 'dunno');
    await at.assay('audit', 'score', 'audit');
    expect(existsSync(at.path('audit/score/shoes.csv.patch.jsonl'))).toBe(false);
    fill('expert-1', () => '1');
    fill('expert-2', () => '2');
    await at.assay('audit', 'score', 'audit');
    const open = 'audit/score/disagreements.csv';
    at.write(open, at.read(open).replaceAll(/,,$/gm, ',1 EUR,'));
    const { out } = await at.assay('audit', 'score', 'audit');
    expect(out).toContain('line 2: 1 EUR is no number.');
    expect(existsSync(at.path('audit/score/shoes.csv.patch.jsonl'))).toBe(false);
  });

  it('takes no tolerance for a column of texts', async () => {
    const { code, err } = await startOf('--ask', 'text', '--tolerance', '0.1');
    expect(code).toBe(2);
    expect(err).toContain('--tolerance: the column text holds no numbers.');
  });

  it('asks for a column that is not shown, and holds it to a tolerance', async () => {
    const asked = ['--ask', 'price', '--tolerance', '0.01', '--show', 'text', '--size', '30'];
    await startOf(...asked);
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
    fill('expert-2', () => '0');
    const shown = await at.assay('audit', 'score', 'audit');
    const report = at.read('audit/score/report.md');
    for (const text of [shown.out, report]) {
      expect(text).toContain('31 values');
      expect(text.replace(/\n {4}/g, ' ')).toContain('nobody can tell which values are right');
      expect(text).toMatch(/Are the values right\?/);
      expect(text).not.toMatch(/\blabels?\b/i);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { type Lines, told } from './findings-of.ts';

const HEADER = 'id,text,label';
const PARCEL = 'where is the parcel of last week';
const CHARGED = 'why was I charged twice for this';
const LOCKED = 'my account is locked since monday';

const CONFIG = `datasets:
  - path: data/*.csv
    name: tickets
    key: id
    text: text
    label: label
`;

const row = (id: number, text: string, label = 'a') => `${id},${text},${label}`;
const one = (...rows: string[]): Lines => ({ 'data/t.csv': [HEADER, ...rows] });

const PAIRS = /^(?:duplicate-text|near-duplicate|contradictory-label|possible-contradiction)$/;

describe('pairs of rows in one file', () => {
  const tell = (base: Lines, head: Lines) => told(base, head, CONFIG, PAIRS);

  it('are told at the new row, wherever it stands', async () => {
    const old = [row(1, PARCEL), row(2, CHARGED)];
    expect(
      await tell(one(...old), one(row(3, 'Why was I charged twice for this?'), ...old)),
    ).toEqual(['data/t.csv duplicate-text new: line 2: the text of line 4']);
  });

  it('are old debt where neither row is new', async () => {
    const old = [row(1, PARCEL), row(2, CHARGED), row(3, PARCEL)];
    expect(await tell(one(...old), one(...old, row(4, LOCKED)))).toEqual([
      'data/t.csv duplicate-text existing: line 4: the text of line 2',
    ]);
  });

  it('stay the same debt where rows are put in another order', async () => {
    const old = [row(1, PARCEL), row(2, CHARGED), row(3, PARCEL), row(4, LOCKED)];
    const [first = '', ...rest] = old;
    const found = await tell(one(...old), one(...rest, first));
    expect(found.map((line) => line.split(':')[0])).toEqual(['data/t.csv duplicate-text existing']);
  });

  it.each([
    ['removed', [row(1, PARCEL), row(2, CHARGED)]],
    ['changed', [row(1, PARCEL), row(2, CHARGED), row(3, LOCKED)]],
  ])('are fixed where one of them is %s', async (_, head) => {
    const base = one(row(1, PARCEL), row(2, CHARGED), row(3, PARCEL));
    expect(await tell(base, one(...head))).toEqual([
      'data/t.csv duplicate-text fixed: line 4: the text of line 2',
    ]);
  });

  it('are fixed once where the first of three goes', async () => {
    const base = one(row(1, PARCEL), row(2, PARCEL), row(3, PARCEL), row(4, LOCKED));
    expect(await tell(base, one(row(2, PARCEL), row(3, PARCEL), row(4, LOCKED)))).toEqual([
      'data/t.csv duplicate-text existing: line 3: the text of line 2',
      'data/t.csv duplicate-text fixed: line 2: the text of line 3',
    ]);
  });

  it('are new where a change of text or label makes them', async () => {
    const base = one(row(1, PARCEL), row(2, CHARGED), row(3, CHARGED));
    const head = one(row(1, PARCEL), row(2, PARCEL), row(3, CHARGED));
    expect(await tell(base, head)).toEqual([
      'data/t.csv duplicate-text new: line 3: the text of line 2',
    ]);
    const labelled = one(row(1, PARCEL), row(2, CHARGED), row(3, CHARGED, 'b'));
    expect(await tell(base, labelled)).toEqual([
      'data/t.csv contradictory-label new: line 4: "b", but line 3 has "a"',
    ]);
  });

  it('are not made by labels that change alike', async () => {
    const base = one(row(1, PARCEL), row(2, CHARGED), row(3, CHARGED));
    const head = one(row(1, PARCEL), row(2, CHARGED, 'b'), row(3, CHARGED, 'b'));
    expect(await tell(base, head)).toEqual([
      'data/t.csv duplicate-text existing: line 4: the text of line 3',
    ]);
  });

  it('are not made by a column that is added', async () => {
    const old = [row(1, PARCEL), row(2, CHARGED), row(3, PARCEL)];
    const wide = { 'data/t.csv': [`${HEADER},team`, ...old.map((line) => `${line},x`)] };
    expect(await tell(one(...old), wide)).toEqual([
      'data/t.csv duplicate-text existing: line 4: the text of line 2',
    ]);
  });

  it('tell the nearest text, and a contradiction beside a repetition', async () => {
    const base = one(row(1, `${PARCEL} or so`), row(2, `${PARCEL} or`), row(3, PARCEL, 'b'));
    const head = one(
      row(1, `${PARCEL} or so`),
      row(2, `${PARCEL} or`),
      row(3, PARCEL, 'b'),
      row(4, PARCEL.toUpperCase()),
    );
    const found = await tell(base, head);
    expect(found.filter((line) => line.includes('new'))).toEqual([
      'data/t.csv contradictory-label new: line 5: "a", but line 4 has "b"',
      'data/t.csv near-duplicate new: line 5: 90 % alike with line 3',
    ]);
  });

  it('leave what shares a key to the check of keys', async () => {
    const old = [row(1, PARCEL), row(2, CHARGED), row(3, LOCKED)];
    expect(await tell(one(...old), one(...old, row(1, PARCEL)))).toEqual([]);
  });

  it('pass over rows without text', async () => {
    const old = [row(1, ''), row(2, ' '), row(3, PARCEL)];
    expect(await tell(one(...old), one(...old, row(4, ''), '5'))).toEqual([]);
  });
});

describe('pairs of rows in two files', () => {
  const tell = (base: Lines, head: Lines) => told(base, head, CONFIG, PAIRS);
  const a = (...rows: string[]) => ({ 'data/a.csv': [HEADER, ...rows] });
  const b = (...rows: string[]) => ({ 'data/b.csv': [HEADER, ...rows] });

  it('are told in the file whose row is new', async () => {
    const base = { ...a(row(1, PARCEL)), ...b(row(2, CHARGED)) };
    const added = row(3, LOCKED);
    expect(
      await tell(base, { ...a(row(1, PARCEL), row(4, CHARGED), added), ...b(row(2, CHARGED)) }),
    ).toEqual(['data/a.csv duplicate-text new: line 3: the text of line 2 of data/b.csv']);
    // The other file changes as well, and must not tell it again as its own debt.
    expect(
      await tell(base, { ...a(row(1, PARCEL), row(4, CHARGED)), ...b(row(2, CHARGED), added) }),
    ).toEqual(['data/a.csv duplicate-text new: line 3: the text of line 2 of data/b.csv']);
  });

  it('are told in the path that sorts last where both are new', async () => {
    const base = { ...a(row(1, PARCEL)), ...b(row(2, CHARGED)) };
    const head = { ...a(row(1, PARCEL), row(3, LOCKED)), ...b(row(2, CHARGED), row(4, LOCKED)) };
    expect(await tell(base, head)).toEqual([
      'data/b.csv duplicate-text new: line 3: the text of line 3 of data/a.csv',
    ]);
  });

  it('are old debt of the changed file, once', async () => {
    const base = { ...a(row(1, PARCEL)), ...b(row(2, PARCEL)) };
    const more = row(3, LOCKED);
    expect(await tell(base, { ...a(row(1, PARCEL), more), ...b(row(2, PARCEL)) })).toEqual([
      'data/a.csv duplicate-text existing: line 2: the text of line 2 of data/b.csv',
    ]);
    expect(
      await tell(base, { ...a(row(1, PARCEL), more), ...b(row(2, PARCEL), row(4, CHARGED)) }),
    ).toEqual(['data/b.csv duplicate-text existing: line 2: the text of line 2 of data/a.csv']);
  });

  it('are fixed in the file whose row goes', async () => {
    const base = { ...a(row(1, PARCEL), row(3, LOCKED)), ...b(row(2, PARCEL)) };
    expect(await tell(base, { ...a(row(3, LOCKED)), ...b(row(2, PARCEL)) })).toEqual([
      'data/a.csv duplicate-text fixed: line 2: the text of line 2 of data/b.csv',
    ]);
  });

  it('are new in a new file', async () => {
    const base = a(row(1, PARCEL));
    expect(await tell(base, { ...base, ...b(row(2, PARCEL)) })).toEqual([
      'data/b.csv duplicate-text new: line 2: the text of line 2 of data/a.csv',
    ]);
  });

  it('are no pairs where a file lacks the text', async () => {
    const base = { ...a(row(1, PARCEL)), 'data/b.csv': ['id,body', `2,${PARCEL}`] };
    expect(await tell(base, { ...base, ...a(row(1, PARCEL), row(3, LOCKED)) })).toEqual([]);
  });
});

describe('pairs of rows across splits', () => {
  const config = ['train', 'test']
    .map(
      (split) =>
        `  - {name: t, path: data/${split}.csv, split: ${split}, text: text, label: label}`,
    )
    .join('\n');
  const tell = (base: Lines, head: Lines) =>
    told(base, head, `datasets:\n${config}\n`, /leakage|duplic|contradict/);
  const train = (...rows: string[]) => ({ 'data/train.csv': [HEADER, ...rows] });
  const test = (...rows: string[]) => ({ 'data/test.csv': [HEADER, ...rows] });

  it('are leaks, whatever the labels, and no repetitions', async () => {
    const base = { ...train(row(1, PARCEL), row(2, CHARGED)), ...test(row(3, LOCKED)) };
    const more = {
      ...train(row(1, PARCEL), row(2, CHARGED)),
      ...test(row(3, LOCKED), row(4, CHARGED, 'b')),
    };
    expect(await tell(base, more)).toEqual([
      'data/test.csv contradictory-label new: line 3: "b", but line 3 of data/train.csv has "a"',
      'data/test.csv split-leakage new: line 3: in train too: line 3 of data/train.csv',
    ]);
  });

  it('are no new leaks where a label changes', async () => {
    const base = { ...train(row(1, PARCEL), row(2, CHARGED)), ...test(row(3, PARCEL)) };
    const head = { ...base, ...train(row(1, PARCEL, 'b'), row(2, CHARGED)) };
    expect(await tell(base, head)).toEqual([
      'data/train.csv contradictory-label new: line 2: "b", but line 2 of data/test.csv has "a"',
      'data/train.csv split-leakage existing: line 2: in test too: line 2 of data/test.csv',
    ]);
  });

  it('are whole rows where there is no text', async () => {
    const sides = ['train', 'test']
      .map((split) => `  - { name: t, path: data/${split}.csv, split: ${split} }`)
      .join('\n');
    const rows = (split: string, ...lines: string[]) => ({
      [`data/${split}.csv`]: ['width,height,colour', ...lines],
    });
    const base = {
      ...rows('train', '10,20,red of the sunset', '11,20,blue of the sea'),
      ...rows('test', '9,9,grey of the fog'),
    };
    const head = { ...base, ...rows('test', '9,9,grey of the fog', '10,20,Red of the sunset') };
    expect(await told(base, head, `datasets:\n${sides}\n`, /leakage/)).toEqual([
      'data/test.csv split-leakage new: line 3: in train too: line 2 of data/train.csv',
    ]);
  });
});

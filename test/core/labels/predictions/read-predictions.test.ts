import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AssayError } from '../../../../src/core/assay-error.ts';
import type { PredictedDataset } from '../../../../src/core/labels/predictions/predicted-dataset.ts';
import { readLabelledRows } from '../../../../src/core/labels/predictions/read-labelled-rows.ts';
import { readPredictions } from '../../../../src/core/labels/predictions/read-predictions.ts';
import { describeNotes } from '../../../../src/core/labels/suggestions/describe-notes.ts';
import { tableOf } from '../../table-of.ts';

const DATA = 'id,text,kind\n1,a,shoe\n2,b,boot\n3,c,shoe\n4,d,\n';

/** A dataset of one or more CSV files, keyed by its first column where there is a key. */
async function datasetOf(
  contents: readonly string[] = [DATA],
  options: { keyed?: boolean; declared?: string[] } = {},
): Promise<PredictedDataset> {
  const tables = await Promise.all(contents.map((content) => tableOf(content, { header: true })));
  const keyColumns = options.keyed === false ? [] : [0];
  const columns = tables[0]!.columns;
  const label = columns.indexOf('kind');
  const paths = contents.map((_, i) => `data/${i}.csv`);
  const files = tables.map((table, i) => ({ path: paths[i]!, table, keyColumns, label }));
  return {
    rows: await readLabelledRows(files),
    paths,
    key: keyColumns.map((column) => columns[column]!),
    columns,
    declared: options.declared,
  };
}

async function read(content: string, dataset?: PredictedDataset, path = 'p.csv') {
  const table = await tableOf(content, path.endsWith('.csv') ? { header: true } : {}, path);
  const data = dataset ?? (await datasetOf());
  const predictions = await readPredictions(table, path, data);
  const notes = describeNotes(predictions, {
    ofRow: (row) => `row ${row + 1}`,
    ofLine: (row) => `line ${table.line(row)}`,
    showLabel: (label) => label,
    showKey: (key) => key,
  });
  return { ...predictions, notes };
}

async function refusal(content: string, dataset?: PredictedDataset, path?: string) {
  const error = await read(content, dataset, path).then(
    () => undefined,
    (reason: AssayError) => reason,
  );
  expect(['bad-input', 'unsupported']).toContain(error?.code);
  return `${error!.message} ${error!.hint ?? ''}`;
}

describe('what a file of predictions may look like', () => {
  it('a probability for each label, in columns named in either of two ways', async () => {
    const { labels, rows, given, predicted, probabilities } = await read(
      'id,p_shoe,boot\n1,0.75,0.25\n2,0.5,0.5\n3,0.25,0.75\n',
    );
    expect(labels).toEqual(['boot', 'shoe']);
    expect({ rows, given, predicted }).toEqual({
      rows: [0, 1, 2],
      given: [1, 0, 1],
      predicted: [1, 0, 0],
    });
    expect([...probabilities!]).toEqual([0.25, 0.75, 0.5, 0.5, 0.75, 0.25]);
  });

  it('an object of probabilities, those of labels left out being 0', async () => {
    const lines = [
      { id: 1, probabilities: { shoe: 1 } },
      { id: 2, probabilities: { boot: 0.75, shoe: 0.25 } },
    ];
    const content = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
    const { labels, probabilities } = await read(content, undefined, 'p.jsonl');
    expect(labels).toEqual(['boot', 'shoe']);
    expect([...probabilities!]).toEqual([0, 1, 0.75, 0.25]);
  });

  it('a list of keys and values, as a map of a Parquet file is read', async () => {
    const map = [
      { key: 'shoe', value: 0.75 },
      { key: 'boot', value: 0.25 },
    ];
    const content = `${JSON.stringify({ id: 1, probabilities: map })}\n`;
    expect([...(await read(content, undefined, 'p.jsonl')).probabilities!]).toEqual([0.25, 0.75]);
  });

  it('a predicted label, with its confidence or without', async () => {
    const { predicted, confidence, probabilities, notes } = await read(
      'id,Predicted Label,Confidence\n1,shoe,0.9\n2,shoe,\n3,boot,1\n',
    );
    expect({ predicted, confidence }).toEqual({
      predicted: [1, 1, 0],
      confidence: [0.9, undefined, 1],
    });
    expect(probabilities).toBeUndefined();
    expect(notes[0]).toContain('Only labels are predicted');
  });

  it('a copy of the data with predictions beside it', async () => {
    const data = 'id,text,boot,kind\n1,a,x,shoe\n2,b,y,boot\n';
    const { probabilities, notes } = await read(
      'id,text,boot,kind,p_boot,p_shoe\n1,a,x,shoe,0,1\n2,b,y,boot,1,0\n',
      await datasetOf([data]),
    );
    expect([...probabilities!]).toEqual([0, 1, 1, 0]);
    expect(notes).toEqual([]);
  });

  it('in any order of lines and columns', async () => {
    const lines = [
      ['1', '0.75', '0.25'],
      ['2', '0.5', '0.5'],
      ['3', '0.25', '0.75'],
    ];
    const expected = await read(`id,p_shoe,p_boot\n${lines.map((l) => `${l.join()}\n`).join('')}`);
    const order = fc.shuffledSubarray([0, 1, 2], { minLength: 3 });
    await fc.assert(
      fc.asyncProperty(order, order, async (rows, columns) => {
        const all = [['id', 'p_shoe', 'p_boot'], ...rows.map((row) => lines[row]!)];
        const turned = all.map((line) => `${columns.map((c) => line[c]).join()}\n`).join('');
        expect(await read(turned)).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });
});

describe('how predictions are matched with rows', () => {
  it('by row_id before anything else', async () => {
    const { rows } = await read('row_id,id,predicted\n2,1,boot\n');
    expect(rows).toEqual([1]);
  });

  it('by key or id where the key is called otherwise', async () => {
    const dataset = await datasetOf(['ticket,kind\n1,shoe\n2,boot\n']);
    expect((await read('key,predicted\n2,boot\n', dataset)).rows).toEqual([1]);
    expect((await read('id,predicted\n2,boot\n', dataset)).rows).toEqual([1]);
  });

  it('by the number of the row, which is told', async () => {
    const dataset = await datasetOf([DATA], { keyed: false });
    const { rows, notes } = await read('row,predicted\n3,boot\n1.0,shoe\n', dataset);
    expect(rows).toEqual([0, 2]);
    expect(notes[1]).toContain('Rows are matched by their number');
  });

  it('by path and number where there are several files', async () => {
    const dataset = await datasetOf([DATA, 'id,text,kind\n7,x,boot\n'], { keyed: false });
    const content = 'path,row,predicted\ndata/1.csv,1,shoe\ndata/0.csv,2,boot\n';
    expect((await read(content, dataset)).rows).toEqual([1, 4]);
    expect(await refusal('row,predicted\n1,shoe\n', dataset)).toContain(
      "Add row_id, or the row's number (from 1) in path and row.",
    );
  });

  it('by the ids of rows that share a key: the second line is the second row', async () => {
    const dataset = await datasetOf(['id,kind\n7,shoe\n7,boot\n8,boot\n']);
    expect((await read('id,predicted\n7,shoe\n7,shoe\n', dataset)).rows).toEqual([0, 1]);
    expect(await refusal('id,predicted\n8,shoe\n8,shoe\n', dataset)).toContain(
      '1 line is about a row that an earlier line is about: line 3 (8).',
    );
  });

  it('by the content of rows without a key', async () => {
    const dataset = await datasetOf([DATA], { keyed: false });
    const content = `row_id,predicted\n${dataset.rows[1]!.id},shoe\n`;
    expect((await read(content, dataset)).rows).toEqual([1]);
  });
});

describe('what is told of predictions that can be used', () => {
  it('rows without a prediction, and without a label', async () => {
    const { rows, notes } = await read('id,p_shoe,p_boot\n1,1,0\n3,,\n');
    expect(rows).toEqual([0]);
    expect(notes).toEqual([
      '2 rows have no prediction and are not judged: row 2, row 3.',
      '1 row has no label and is not judged: row 4.',
    ]);
  });

  it('predictions of rows that are not there', async () => {
    const { notes } = await read('id,predicted\n1,shoe\n2,boot\n3,shoe\n98,shoe\n,boot\n');
    expect(notes).toContain(
      '2 predictions are about rows that the dataset does not have: line 5 (98), line 6 (blank).',
    );
  });

  it('labels that the predictions give no probability of: their rows are not judged', async () => {
    const data = `${DATA}5,e,sandal\n6,f,sandal\n`;
    const content = `id,p_shoe,p_boot\n${[1, 2, 3, 5, 6].map((id) => `${id},0.5,0.5\n`).join('')}`;
    const { rows, notes } = await read(content, await datasetOf([data]));
    expect(rows).toEqual([0, 1, 2]);
    expect(notes).toContain(
      '2 rows have labels that the predictions give no probability of, and are not judged: sandal.',
    );
  });

  it('a label that is never predicted, where only labels are: its rows are judged', async () => {
    const data = `${DATA}5,e,sandal\n`;
    const { rows, given } = await read(
      'id,predicted\n1,shoe\n2,boot\n3,boot\n5,boot\n',
      await datasetOf([data]),
    );
    expect({ rows, given }).toEqual({ rows: [0, 1, 2, 4], given: [1, 0, 1, -1] });
  });

  it('classes without rows, scaled sums, other predicted labels, columns that are not read', async () => {
    const { notes, probabilities } = await read(
      'id,p_shoe,p_boot,p_kayak,predicted,note\n1,0.5,0.495,0,boot,x\n2,0,1,0,boot,y\n3,1,0,0,shoe,z\n',
    );
    expect(notes).toEqual([
      'No row is labelled with 1 class of the predictions: kayak.',
      '1 column of the predictions is not read: note.',
      'The probabilities of 1 prediction were scaled to sum to 1: line 2.',
      '1 prediction names another label than the likeliest one, which counts: line 2 (boot).',
      '1 row has no label and is not judged: row 4.',
    ]);
    expect(probabilities![2]).toBeCloseTo(0.5 / 0.995, 12);
  });

  it('shows no more than the first places', async () => {
    const extra = Array.from({ length: 20 }, (_, i) => `${i + 100},shoe\n`).join('');
    const { notes } = await read(`id,predicted\n1,shoe\n2,boot\n3,shoe\n${extra}`);
    expect(notes[1]).toMatch(/^20 predictions are about .*: line 5 \(100\), .* and 15 more\.$/);
  });

  it('masks keys that are personal data', async () => {
    const { notes } = await read(
      'id,predicted\n1,shoe\n2,boot\n3,shoe\njane.doe@example.com,shoe\n',
    );
    expect(notes.join()).not.toContain('jane.doe');
  });
});

describe('what is refused', () => {
  it.each([
    [
      'id,p_shoe,p_boot\n1,0.5,0.6\n',
      '1 line has probabilities that do not sum to 1: line 2 (1.1).',
    ],
    ['id,p_shoe,p_boot\n1,1.5,-0.5\n', '1 probability lies outside 0 to 1'],
    ['id,p_shoe,p_boot\n1,high,0\n', '1 probability is no number: line 2 (shoe: high).'],
    ['id,predicted,confidence\n1,shoe,90\n', '1 probability lies outside 0 to 1'],
    ['id,p_shoe,p_boot\n1,1,0\n1,0,1\n', '1 line is about a row that an earlier line is about'],
    [
      'id,predicted\n1,Shoe\n2,boot\n',
      '1 class is no label of the dataset: line 2 (Shoe; did you mean shoe?).',
    ],
    [
      'id,p_sheo,p_boot\n1,1,0\n',
      '1 class is no label of the dataset: column (sheo; did you mean shoe?).',
    ],
    ['id,predicted\n1,0\n2,1\n', '2 classes are no labels of the dataset: line 2 (0), line 3 (1).'],
    ['text,predicted\na,shoe\n', 'Nothing in p.csv says which row a prediction is about.'],
    ['id,guess\n1,shoe\n', 'p.csv holds no predictions. Its columns are id, guess.'],
    [
      'id,predicted\n98,shoe\n99,boot\n',
      'None of the rows of p.csv is one of the dataset: 98, 99.',
    ],
    ['id,predicted\n4,shoe\n', 'p.csv has a prediction for none of the labelled rows.'],
    [
      'id,p_shoe,p_boot,shoe\n1,1,0,0\n',
      'Two columns of p.csv hold the probability of shoe, the second is shoe.',
    ],
    ['id,p_shoe\n1,1\n3,1\n', 'p.csv knows one class only, shoe.'],
  ])('%j', async (content, message) => {
    expect(await refusal(content)).toContain(message);
  });

  it('probabilities that are no object, and records that cannot be read', async () => {
    const content = '{"id":1,"probabilities":[0.5,0.5]}\n{"id":2,\n';
    const message = await refusal(content, undefined, 'p.jsonl');
    expect(message).toContain('1 line has `probabilities` that are no JSON object');
    expect(message).toContain('1 line cannot be read: line 2');
  });

  it('a class that the config does not list, however unlike', async () => {
    const dataset = await datasetOf([DATA], { declared: ['shoe', 'boot', 'sandal'] });
    expect(await refusal('id,p_shoe,p_boot,p_kayak\n1,1,0,0\n', dataset)).toContain('kayak');
    const listed = await read('id,p_shoe,p_boot,p_sandal\n1,1,0,0\n', dataset);
    expect(listed.labels).toEqual(['boot', 'sandal', 'shoe']);
  });

  it('a dataset without labels', async () => {
    const dataset = await datasetOf(['id,kind\n1,\n']);
    expect(await refusal('id,predicted\n1,shoe\n', dataset)).toContain(
      'No row of data/0.csv has a label.',
    );
  });

  it('a row number that is none', async () => {
    const dataset = await datasetOf([DATA], { keyed: false });
    expect(await refusal('row,predicted\n1,shoe\nlast,shoe\n', dataset)).toContain(
      '1 line has no number of a row: line 3 (last).',
    );
  });

  it('hostile names as any other text', async () => {
    const dataset = await datasetOf(['id,kind\n1,__proto__\n2,constructor\n']);
    const { labels, predicted } = await read('id,predicted\n1,constructor\n2,__proto__\n', dataset);
    expect(predicted.map((each) => labels[each])).toEqual(['constructor', '__proto__']);
    const lines = '{"id":1,"probabilities":{"__proto__":0.25,"constructor":0.75}}\n';
    expect([...(await read(lines, dataset, 'p.jsonl')).probabilities!]).toEqual([0.25, 0.75]);
  });

  it('more classes than can be compared, without comparing them first', async () => {
    const ids = Array.from({ length: 6000 }, (_, i) => i);
    const data = `id,kind\n${ids.map((i) => `${i},label number ${i}\n`).join('')}`;
    const lines = ids.map((i) =>
      JSON.stringify({ id: i, probabilities: { [`label number ${i}`]: 1 } }),
    );
    const dataset = await datasetOf([data]);
    expect(await refusal(lines.join('\n'), dataset, 'p.jsonl')).toContain(
      'p.jsonl has 6,000 classes for 6,000 rows, more than are compared.',
    );
    const predicted = `id,predicted\n${ids.map((i) => `${i},label numbre ${i + 0.5}\n`).join('')}`;
    expect(await refusal(predicted, dataset)).toMatch(
      /6,000 classes are no labels of the dataset: .* and 5,995 more\./,
    );
  });
});

describe('hostile files of predictions', () => {
  const probabilities = (first: string) =>
    `{"id":"1","probabilities":${first}}\n{"id":"2","probabilities":{"shoe":0.5,"boot":0.5}}\n`;

  it('a row is not taken for the second one of a key because it is called so', async () => {
    const dataset = await datasetOf(['id,kind\n7,shoe\n7#2,boot\n8,boot\n']);
    expect(await refusal('id,predicted\n7,shoe\n7,boot\n8,boot\n', dataset)).toContain(
      'an earlier line is about: line 3 (7)',
    );
  });

  it('finds each row whose key looks like the second of another', async () => {
    const dataset = await datasetOf(['id,kind\n7,shoe\n7,boot\n7#2,boot\n']);
    const { rows, predicted, labels } = await read(
      'id,predicted\n7#2,shoe\n7,boot\n7,shoe\n',
      dataset,
    );
    expect(rows.map((row, i) => [row, labels[predicted[i]!]])).toEqual([
      [0, 'boot'],
      [1, 'shoe'],
      [2, 'shoe'],
    ]);
  });

  it.each([
    ['a number that is none', '{"shoe":1e400,"boot":1}', 'is no number: line 1 (shoe: Infinity)'],
    [
      'lists in lists',
      `{"shoe":${'['.repeat(100_000)}${']'.repeat(100_000)},"boot":1}`,
      'is no number: line 1 (shoe: {…})',
    ],
    [
      'two probabilities of one label',
      '[{"key":"shoe","value":0.5},{"key":"shoe","value":0.5},{"key":"boot","value":0}]',
      'no JSON object of labels and numbers',
    ],
  ])('refuses %s', async (_, first, message) => {
    expect(await refusal(probabilities(first), undefined, 'p.jsonl')).toContain(message);
  });
});

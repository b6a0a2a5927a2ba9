import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../../src/cli/runner.ts';
import { seededRandom } from '../../src/core/statistics/seeded-random.ts';
import { fakeTerminal } from '../cli/fake-terminal.ts';
import { cellsOf, tableOf } from '../core/table-of.ts';
import { predictOutOfSample } from './predict-out-of-sample.ts';
import { REAL_DATA, WITHOUT_REAL_DATA } from './real-data.ts';

interface Slice {
  readonly measure: string;
  readonly where: readonly { readonly by: string; readonly value: string }[];
  readonly worse: boolean;
  readonly rate: number;
  readonly rows: number;
  readonly bad: number;
  readonly bad_rows: readonly { readonly row: number }[];
  readonly training: {
    readonly same_values: { readonly rows: number };
    readonly similar: {
      readonly labelled_as_wrongly_said: number;
      readonly rows: readonly { readonly similarity: number }[];
    };
  } | null;
}

/** Two thirds of the rows train the model; it is asked about the others. */
const LEARNT = 2 / 3;

let folder: string;
let asked: string[][];
let predicted: string[];
let json: { tried: number; slices: Slice[] };

const quoted = (cells: readonly string[]) =>
  `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join()}\n`;

async function measure(): Promise<void> {
  const path = join(REAL_DATA!, 'banking77/train.csv');
  const rows = (await cellsOf(await tableOf(readFileSync(path)))).map((cells) => cells.map(String));
  const random = seededRandom(11);
  const labels = [...new Set(rows.map(([, label]) => label!))].sort();
  const pairs = rows.map(([text, label]) => [text!, label!] as const);
  const probabilities = predictOutOfSample(pairs, labels, random);
  const isLearnt = rows.map(() => random() < LEARNT);
  asked = rows.filter((_, row) => !isLearnt[row]);
  predicted = probabilities
    .filter((_, row) => !isLearnt[row])
    .map((each) => labels[each.indexOf(Math.max(...each))]!);
  folder = mkdtempSync(join(tmpdir(), 'assay-slices-'));
  const write = (name: string, header: string, lines: readonly (readonly string[])[]) =>
    writeFileSync(join(folder, name), `${header}\n${lines.map(quoted).join('')}`);
  write(
    'train.csv',
    'text,category',
    rows.filter((_, row) => isLearnt[row]),
  );
  write('test.csv', 'text,category', asked);
  write(
    'predictions.csv',
    'row,predicted',
    predicted.map((label, i) => [String(i + 1), label]),
  );
  const terminal = fakeTerminal(folder);
  const argv = ['slices', 'train.csv', '--predictions', 'predictions.csv', '--on', 'test.csv'];
  expect(await runCli([...argv, '--format', 'json'], terminal)).toBe(0);
  json = JSON.parse(terminal.written.out);
}

describe.skipIf(!REAL_DATA)(`slices of banking77${WITHOUT_REAL_DATA}`, () => {
  beforeAll(measure, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('tells the intents in which a small model fails most, with their rows', () => {
    const errors = new Map<string, { rows: number; bad: number }>();
    for (const [i, [, label]] of asked.entries()) {
      const tally = errors.get(label!) ?? { rows: 0, bad: 0 };
      tally.rows++;
      if (predicted[i] !== label) tally.bad++;
      errors.set(label!, tally);
    }
    const byIntent = json.slices.filter(
      ({ where }) => where.length === 1 && where[0]!.by === 'category',
    );
    for (const { where, rows, bad } of byIntent) {
      if (where[0]!.value.startsWith('other (')) continue;
      expect({ rows, bad }).toEqual(errors.get(where[0]!.value));
    }
    const worst = [...errors]
      .filter(([, { rows }]) => rows >= 20)
      .sort(([, a], [, b]) => b.bad / b.rows - a.bad / a.rows)
      .slice(0, 3)
      .map(([label]) => label);
    const told = byIntent.filter(({ worse }) => worse).map(({ where }) => where[0]!.value);
    expect(told).toEqual(expect.arrayContaining(worst));
    for (const slice of byIntent.filter(({ worse }) => worse)) {
      expect(slice.bad_rows).toHaveLength(slice.bad);
      for (const { row } of slice.bad_rows) {
        expect(asked[row - 1]![1]).toBe(slice.where[0]!.value);
        expect(predicted[row - 1]).not.toBe(slice.where[0]!.value);
      }
    }
  });

  it('finds training rows of the label that the model wrongly gave next to the failed ones', () => {
    const traced = json.slices.flatMap(({ training }) => training ?? []);
    expect(traced.length).toBeGreaterThan(0);
    for (const { same_values, similar } of traced) {
      expect(same_values.rows).toBeGreaterThan(0);
      // Of five neighbours, chance would make one in 77 so.
      expect(similar.labelled_as_wrongly_said / similar.rows.length).toBeGreaterThan(0.1);
    }
  });
});

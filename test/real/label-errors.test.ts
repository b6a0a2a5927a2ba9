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

/** The share of labels that are switched on purpose. */
const SWITCHED = 0.05;

interface Run {
  readonly switched: ReadonlySet<number>;
  readonly suspected: readonly number[];
  readonly json: { expected_wrong: number; suspected: number; suggestions: Suggested[] };
}
interface Suggested {
  readonly row: number;
  readonly given: string;
  readonly suggested: string;
}

let folder: string;
let original: string[][];
let run: Run;

const quoted = (cells: readonly string[]) =>
  cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join();

describe.skipIf(!REAL_DATA)(`label errors in banking77${WITHOUT_REAL_DATA}`, () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'assay-labels-'));
    const table = await tableOf(readFileSync(join(REAL_DATA ?? '', 'banking77/train.csv')));
    original = (await cellsOf(table)) as string[][];
    const labels = [...new Set(original.map(([, label]) => label!))].sort();
    const random = seededRandom(77);
    const switched = new Set<number>();
    const rows = original.map(([text, label], row): [string, string] => {
      if (random() >= SWITCHED) return [text!, label!];
      switched.add(row);
      const others = labels.filter((each) => each !== label);
      return [text!, others[Math.floor(random() * others.length)]!];
    });
    writeFileSync(
      join(folder, 'train.csv'),
      `text,category\n${rows.map((row) => `${quoted(row)}\n`).join('')}`,
    );
    const predicted = predictOutOfSample(rows, labels, random);
    const header = ['row', ...labels.map((label) => `p_${label}`)].join();
    const lines = predicted.map((each, row) => `${row + 1},${each.join()}\n`);
    writeFileSync(join(folder, 'predictions.csv'), `${header}\n${lines.join('')}`);
    const argv = ['suggest', 'train.csv', '--predictions', 'predictions.csv'];
    const terminal = fakeTerminal(folder);
    expect(await runCli([...argv, '--output', 'out', '--format', 'json'], terminal)).toBe(0);
    const json = JSON.parse(terminal.written.out);
    const suspected = json.suggestions.map(({ row }: Suggested) => row - 1);
    run = { switched, json, suspected };
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const hits = (rows: readonly number[]) => rows.filter((row) => run.switched.has(row)).length;

  // A model that is right about three rows of four finds 386 of the 511 switched labels among 1,178 suspected ones; the
  // labels that it confuses itself are the others. Of the 511 most suspect rows 374 are switched, of the first 100 all but one.
  it('suspects most of the labels that were switched, and those before others', () => {
    const { switched, suspected } = run;
    expect(switched.size).toBe(511);
    expect(hits(suspected) / switched.size).toBeGreaterThan(0.7);
    expect(hits(suspected) / suspected.length).toBeGreaterThan(0.3);
    expect(hits(suspected.slice(0, switched.size)) / switched.size).toBeGreaterThan(0.7);
    expect(hits(suspected.slice(0, 100))).toBeGreaterThan(95);
  });

  it('suggests the label that was there for most of those', () => {
    const found = run.json.suggestions.filter(({ row }) => run.switched.has(row - 1));
    const restored = found.filter(({ row, suggested }) => original[row - 1]![1] === suggested);
    expect(restored.length / found.length).toBeGreaterThan(0.8);
  });

  it('expects as many wrong labels as a model that confuses some makes it look', () => {
    expect(run.json.expected_wrong).toBeGreaterThan(run.switched.size);
    expect(run.json.expected_wrong).toBeLessThan(3 * run.switched.size);
    expect(run.json.suspected).toBe(run.suspected.length);
  });

  it('writes a patch that apply takes, and that changes nothing but suggested labels', async () => {
    const argv = ['apply', 'train.csv', 'out/train.csv.patch.jsonl', '--output', 'new.csv'];
    expect(await runCli(argv, fakeTerminal(folder))).toBe(0);
    const read = async (name: string) => cellsOf(await tableOf(readFileSync(join(folder, name))));
    const expected = (await read('train.csv')).map((cells) => [...cells]);
    for (const { row, suggested } of run.json.suggestions) expected[row - 1]![1] = suggested;
    expect(await read('new.csv')).toEqual(expected);
  });
});

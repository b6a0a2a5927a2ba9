import { describe, expect, it } from 'vitest';
import type { LabelledRow } from '../../../../src/core/labels/predictions/labelled-row.ts';
import { PlaceLog } from '../../../../src/core/labels/predictions/place-log.ts';
import type { Predictions } from '../../../../src/core/labels/predictions/predictions.ts';
import { describeNotes } from '../../../../src/core/labels/suggestions/describe-notes.ts';
import { labelCell } from '../../../../src/core/labels/suggestions/label-cell.ts';
import { suggestLabels } from '../../../../src/core/labels/suggestions/suggest-labels.ts';
import { type Cell, Literal } from '../../../../src/core/table/cell.ts';

const LABELS = ['boot', 'shoe'];

/** Rows labelled so, and how likely each is a boot. */
function judged(lines: readonly (readonly [label: string, boot: number])[]) {
  const rows: LabelledRow[] = lines.map(([label], row) => ({ id: `${row}`, file: 0, row, label }));
  const predicted = lines.map(([, boot]) => (boot >= 0.5 ? 0 : 1));
  const predictions: Predictions = {
    labels: LABELS,
    rows: rows.map((_, row) => row),
    given: lines.map(([label]) => LABELS.indexOf(label)),
    predicted,
    confidence: lines.map(([, boot]) => Math.max(boot, 1 - boot)),
    probabilities: Float64Array.from(lines.flatMap(([, boot]) => [boot, 1 - boot])),
    keyKind: 'key',
    notes: new PlaceLog(),
  };
  return { rows, predictions };
}

const { rows, predictions } = judged([
  ['boot', 0.9],
  ['boot', 0.8],
  ['boot', 0.05],
  ['shoe', 0.1],
  ['shoe', 0.2],
  ['shoe', 0.98],
  ['shoe', 0.4],
]);

describe('suggestLabels', () => {
  it('ranks by the score, and counts by label and pair', () => {
    const found = suggestLabels(rows, predictions);
    expect(found.suggestions).toEqual([
      { row: 5, given: 'shoe', suggested: 'boot', score: 1 - 0.98, confidence: 0.98 },
      { row: 2, given: 'boot', suggested: 'shoe', score: 0.05, confidence: 0.95 },
    ]);
    expect(found).toMatchObject({ judged: 7, agreeing: 5, suspected: 2, surelyWrong: 2 });
    expect(found.classes.map(({ label, rows, suspected }) => [label, rows, suspected])).toEqual([
      ['boot', 3, 1],
      ['shoe', 4, 1],
    ]);
    expect(found.pairs).toEqual([
      { given: 'boot', suggested: 'shoe', rows: 1 },
      { given: 'shoe', suggested: 'boot', rows: 1 },
    ]);
  });

  it('expects what the classes are expected to have and to lack', () => {
    const { expectedWrong, classes } = suggestLabels(rows, predictions);
    const sum = (member: 'wrong' | 'lost') =>
      classes.reduce((total, each) => total + each[member]!, 0);
    expect(sum('wrong')).toBe(expectedWrong);
    expect(sum('lost')).toBe(expectedWrong);
  });

  it('keeps the most suspect, and counts all', () => {
    const { suggestions, suspected } = suggestLabels(rows, predictions, { most: 1 });
    expect({ suspected, kept: suggestions.map(({ row }) => row) }).toEqual({
      suspected: 2,
      kept: [5],
    });
  });

  it('suggests nothing where the lowest scores have no better label', () => {
    const { rows: even, predictions: sure } = judged([
      ['boot', 0.99],
      ['boot', 0.3],
      ['shoe', 0.1],
      ['shoe', 0.6],
    ]);
    for (const filter of ['low_self_confidence', 'low_normalized_margin'] as const) {
      const { suggestions } = suggestLabels(even, sure, { filter });
      for (const { given, suggested } of suggestions) expect(suggested).not.toBe(given);
    }
  });

  // Thresholds: boot (0.9 + 0.8 + 0.05) / 3, shoe (0.9 + 0.8 + 0.02 + 0.6) / 4. Row 5 is a shoe with 0.02.
  it('adjusts scores by what the model usually gives a class', () => {
    const { method, suggestions } = suggestLabels(rows, predictions, { adjust: true });
    expect(method).toMatchObject({ adjusted: true });
    const [boot, shoe] = [1.75 / 3, 2.32 / 4];
    const lift = Math.max(boot, shoe);
    const shifted = [0.98 - boot + lift, 0.02 - shoe + lift];
    expect(suggestions[0]!.row).toBe(5);
    expect(suggestions[0]!.score).toBeCloseTo(shifted[1]! / (shifted[0]! + shifted[1]!), 12);
  });

  it('goes by labels alone where there are no probabilities, those without confidence last', () => {
    const { probabilities: _, ...labelsOnly } = predictions;
    const confidence = predictions.confidence.map((each, row) => (row === 2 ? undefined : each));
    const found = suggestLabels(rows, { ...labelsOnly, confidence });
    expect(found.method).toEqual({ name: 'disagreement' });
    expect(found.expectedWrong).toBeUndefined();
    expect(found.suggestions.map(({ row }) => row)).toEqual([5, 2]);
    expect(found.suggestions[1]).toEqual({ row: 2, given: 'boot', suggested: 'shoe' });
  });
});

describe('describeNotes', () => {
  it('tells of a model that agrees with nearly everything', () => {
    const many = judged(Array.from({ length: 200 }, () => ['boot', 0.9] as const));
    const names = { ofRow: String, ofLine: String, showLabel: String, showKey: String };
    expect(describeNotes(many.predictions, names).join()).toContain('has learnt their mistakes');
    expect(describeNotes(predictions, names)).toEqual([]);
  });
});

describe('labelCell', () => {
  const known = (...cells: Cell[]) =>
    new Map(cells.map((cell) => [cell instanceof Literal ? cell.text : cell!, cell]));

  it.each<[string, Map<string, Cell>, Cell]>([
    ['2', known(new Literal('1'), new Literal('2')), new Literal('2')],
    ['2', known('1', '2'), '2'],
    ['3', known(new Literal('1'), new Literal('2')), new Literal('3')],
    ['true', known(new Literal('false')), new Literal('true')],
    ['boot', known(new Literal('1')), 'boot'],
    ['01', known(new Literal('1')), '01'],
    ['3', known('1', 'x', new Literal('2')), '3'],
    ['__proto__', known('shoe'), '__proto__'],
  ])('writes %s as the column is written', (label, cells, expected) => {
    expect(labelCell(label, cells)).toEqual(expected);
  });
});

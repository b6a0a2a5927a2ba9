import { describe, expect, it } from 'vitest';
import { draftSentences } from '../../../src/core/render/audit/draft-sentences.ts';
import { answerAs } from './answer-as.ts';
import { auditKeyOf } from './audit-key-of.ts';

const key = auditKeyOf({ rows: 1000, size: 100 });

/** The 0-based place of a row among those drawn. */
const places = new Map(key.rows.map(({ row_id }, place) => [row_id, place]));
const placeOf = ({ row_id }: { row_id: string }) => places.get(row_id)!;

describe('what to do', () => {
  it('is nothing where experts agree and labels are right', () => {
    const { action, errors, agreement } = answerAs(key, () => 'shoe');
    expect(action).toBe('nothing');
    expect(agreement.judgement.verdict).toBe('clear_pass');
    expect(errors).toMatchObject({ right: 100, wrong: 0, open: 0, verdict: 'clear_pass' });
  });

  it('is to fix rows where experts agree against labels', () => {
    const report = answerAs(key, (row) => (placeOf(row) < 20 ? 'boot' : 'shoe'));
    expect(report.action).toBe('fix_rows');
    expect(report.errors).toMatchObject({ wrong: 20, open: 0, verdict: 'clear_fail' });
    expect(report.errors?.low.rate).toBeCloseTo(0.2);
    expect(report.errors?.low.population).toBe(1000);
  });

  it('is to fix the guideline where experts differ, whatever becomes of open rows', () => {
    const report = answerAs(key, (row, expert) =>
      placeOf(row) < 40 && expert === 1 ? 'boot' : 'shoe',
    );
    expect(report.action).toBe('fix_guideline');
    expect(report.errors).toMatchObject({ wrong: 0, open: 40, right: 60, verdict: 'open' });
    expect(report.errors?.low.rate).toBe(0);
    expect(report.errors?.high.rate).toBeCloseTo(0.4);
  });

  it('is both where experts differ and labels are wrong where they agree', () => {
    const report = answerAs(key, (row, expert) => {
      if (placeOf(row) < 30) return 'boot';
      return placeOf(row) < 70 && expert === 1 ? 'sandal' : 'shoe';
    });
    expect(report.action).toBe('fix_both');
  });

  it('is to decide open rows where all depends on them', () => {
    const report = answerAs(key, (row, expert) =>
      placeOf(row) < 10 && expert === 1 ? 'boot' : 'shoe',
    );
    expect(report.action).toBe('adjudicate');
  });

  it('is to answer more where few are answered, or none', () => {
    const few = answerAs(key, (row) => (placeOf(row) < 5 ? 'shoe' : undefined));
    expect(few).toMatchObject({ action: 'answer_more', errors: { right: 5, verdict: 'too_few' } });
    const none = answerAs(key, () => undefined);
    expect(none.action).toBe('answer_more');
    expect(none.errors).toBeUndefined();
    const one = answerAs(key, (_, expert) => (expert === 0 ? 'shoe' : undefined));
    expect(one.errors).toBeUndefined();
  });
});

describe('special answers', () => {
  it('"can\'t tell" agrees with nobody, not even with itself', () => {
    const { errors, agreement } = answerAs(key, () => "can't tell");
    expect(errors).toMatchObject({ right: 0, wrong: 0, open: 100 });
    expect(agreement.judgement.rate).toBe(0);
  });

  it('"bad row" of both is an error without a correction', () => {
    const { rows } = answerAs(key, () => 'bad row');
    expect(new Set(rows.map(({ verdict }) => verdict))).toEqual(new Set(['wrong']));
    expect(rows[0]!.agreed).toBe('bad row');
  });
});

it('decoys never count', () => {
  const withDecoys = auditKeyOf({ rows: 1000, size: 100, decoys: 25 });
  const report = answerAs(withDecoys, (row, expert) =>
    row.decoy ? ['boot', 'sandal'][expert] : 'shoe',
  );
  expect(report.rows).toHaveLength(100);
  expect(report.agreement.compared).toBe(100);
  expect(report.agreement.judgement.rate).toBe(1);
  expect(report.confused).toEqual([]);
  expect(report.progress.map(({ answered }) => answered)).toEqual([125, 125]);
});

it('of more than two experts, one who differs opens a row; pairs are asked evenly', () => {
  const three = auditKeyOf({ rows: 60, experts: ['a', 'b', 'c'], perRow: 3 });
  const { errors, rows } = answerAs(three, (_, expert) => (expert === 2 ? 'boot' : 'shoe'));
  expect(errors).toMatchObject({ open: 60, right: 0 });
  expect(rows[0]!.answers.filter(Boolean)).toHaveLength(3);
});

describe('the draft of a guideline', () => {
  const report = answerAs(
    key,
    (row, expert) => (placeOf(row) < 30 && expert === 1 ? 'boot' : 'shoe'),
    (row) => (placeOf(row) === 0 ? 'is it over the ankle?' : ''),
  );

  it('is about the pair that is confused most, with five rows and the notes', () => {
    expect(report.draft).toMatchObject({
      labels: ['boot', 'shoe'],
      confused: 30,
      compared: 100,
      notes: ['is it over the ankle?'],
    });
    expect(report.draft?.examples).toHaveLength(5);
  });

  it('tells of how many rows a word is, on either side', () => {
    const worded = { ...report.draft!, words: [{ word: 'ankle', here: 7, there: 14, score: 2 }] };
    expect(draftSentences(worded).because).toContain(
      '“ankle” is in 7 of these 30 (23 %), and in 14 of 70 (20 %) on which they agree.',
    );
  });

  it('is not written for "can\'t tell", nor for one row', () => {
    const vague = answerAs(key, (_, expert) => (expert === 1 ? "can't tell" : 'shoe'));
    expect(vague.draft).toBeUndefined();
    expect(vague.confused[0]?.labels).toEqual(["can't tell", 'shoe']);
    const once = answerAs(key, (row, expert) =>
      placeOf(row) === 0 && expert === 1 ? 'boot' : 'shoe',
    );
    expect(once.draft).toBeUndefined();
  });
});

describe('values that are typed in again', () => {
  const prices = auditKeyOf({
    rows: 50,
    ask: { column: 'price', kind: 'value', labels: [] },
    tolerance: { kind: 'absolute', most: 0.05 },
    current: (row) => (100 + row).toFixed(2),
  });

  it('agree within the tolerance, with each other and with the dataset', () => {
    const { errors, agreement, action } = answerAs(prices, (row, expert) =>
      (Number(row.current) + (expert === 0 ? 0.04 : 0)).toFixed(2),
    );
    expect(errors).toMatchObject({ right: 50, wrong: 0, open: 0 });
    expect(agreement.level).toBe('interval');
    expect(agreement.judgement.rate).toBe(1);
    expect(action).toBe('nothing');
  });

  it('are wrong where both typed in something else, and open where they differ', () => {
    const { errors } = answerAs(prices, (row, expert) => {
      if (row.row < 10) return String(Number(row.current) + 1);
      return row.row < 15 && expert === 0 ? '7' : row.current;
    });
    expect(errors).toMatchObject({ right: 35, wrong: 10, open: 5 });
  });
});

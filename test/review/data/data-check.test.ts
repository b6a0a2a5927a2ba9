import { describe, expect, test } from 'vitest';
import { embargoReport } from '../../../src/core/review/embargo/embargo-report.ts';
import { dataCheck } from '../../../src/review/data/data-check.ts';
import { decideSticky } from '../../../src/review/data/decide-sticky.ts';
import { readReviewData } from '../../../src/review/data/read-review-data.ts';
import { many, reviewRequest, type Situation, tickets } from './review-request.ts';

async function shown(situation: Situation) {
  const request = reviewRequest(situation);
  try {
    const data = await readReviewData(request);
    const result = embargoReport(data.check!, data.kept);
    return { data, result, check: dataCheck(result), open: dataCheck(data.check!) };
  } finally {
    await request.revisions.close();
  }
}

/** A change in which every row is wrong in a way of its own, with labels that no other row has. */
function telling(count: number): Situation {
  const base = many(200);
  const rows = Array.from({ length: count }, (_, i): [string, string, string] => [
    `K-${100 + i}`,
    i % 3 === 0 ? base[i]![1] : i % 3 === 1 ? `text ${i} of a new matter` : '',
    `label-of-${100 + i}`,
  ]);
  const relabelled = base.map(([id, body, label], i): [string, string, string] =>
    i < 10 ? [id, body, `other-label-${i}`] : [id, body, label],
  );
  return {
    base: { 'data/a.csv': tickets(base) },
    head: { 'data/a.csv': tickets([...relabelled, ...rows]) },
  };
}

describe('dataCheck', () => {
  test('says what the Action says, and fails where the gate fails', async () => {
    const { check } = await shown({
      base: { 'data/a.csv': tickets(many(20)) },
      head: { 'data/a.csv': tickets([...many(20), ['T-2', 'a second one', 'refund']]) },
    });
    expect(check.content).toMatchObject({ status: 'completed', conclusion: 'failure' });
    expect(check.content.title).toMatch(/new error/);
    expect(check.annotations[0]).toMatchObject({
      path: 'data/a.csv',
      level: 'failure',
      startLine: expect.any(Number),
    });
    expect(check.comment.body.startsWith('<!-- assay -->\n')).toBe(true);
    expect(check.comment.worthTelling).toBe(true);
  });

  test.each([
    ['a census', 20],
    ['a sample', 120],
  ])('gives neither label, key, line nor flag of a drawn row away: %s', async (_, count) => {
    const { data, result, check, open } = await shown(telling(count));
    const { draw } = data.datasets[0]!;
    expect(draw.rows.length).toBeGreaterThanOrEqual(30);
    const text = JSON.stringify([check, result.report]);
    const before = JSON.stringify(open);
    // Without the embargo some of them would be told: the test can fail.
    expect(draw.rows.some(({ label }) => before.includes(label))).toBe(true);
    for (const { id, label, line } of draw.rows) {
      expect(text).not.toContain(label);
      expect(text).not.toMatch(new RegExp(`"key":"${id}"|\\b${id}\\b`));
      expect(text).not.toMatch(new RegExp(`"line":${line}[,}]|\\blines? ${line}\\b`));
      expect(check.annotations.filter(({ startLine }) => startLine === line)).toEqual([]);
    }
    expect(check.content.summary).toMatch(/Experts are asked about \d+ rows: until the review/);
    expect(result.report.datasets[0]!.files[0]!.counts).toEqual(
      data.check!.report.datasets[0]!.files[0]!.counts,
    );
  });

  test('keeps nothing back where nobody is asked yet', async () => {
    const { data, result } = await shown({
      base: { 'data/a.csv': tickets(many(20)) },
      head: { 'data/a.csv': tickets(many(23)) },
    });
    expect(data.kept).toEqual([]);
    expect(result).toBe(data.check);
  });
});

describe('decideSticky', () => {
  const comment = { marker: '<!-- assay -->', body: '<!-- assay -->\nnew', worthTelling: true };
  const by = (author: string, id: number, body = '<!-- assay -->\nold') => ({ id, author, body });

  test('creates, updates and leaves alone', () => {
    expect(decideSticky([], comment, 'assay[bot]')).toEqual([
      { kind: 'create', body: comment.body },
    ]);
    expect(decideSticky([], { ...comment, worthTelling: false }, 'assay[bot]')).toEqual([]);
    expect(decideSticky([by('assay[bot]', 1)], comment, 'assay[bot]')).toEqual([
      { kind: 'update', comment: 1, body: comment.body },
    ]);
    const same = by('assay[bot]', 1, '<!-- assay -->\r\nnew\n');
    expect(decideSticky([same], comment, 'assay[bot]')).toEqual([]);
  });

  test("takes the Action's comment over, and leaves what others wrote", () => {
    const comments = [
      by('github-actions[bot]', 1),
      by('expert-1', 2),
      by('other[bot]', 3),
      by('github-actions[bot]', 4, 'something else'),
    ];
    expect(decideSticky(comments, comment, 'assay[bot]')).toEqual([
      { kind: 'create', body: comment.body },
      { kind: 'delete', comment: 1 },
    ]);
  });

  test('makes one of a doubled comment', () => {
    const comments = [by('assay[bot]', 1, comment.body), by('assay[bot]', 2, comment.body)];
    expect(decideSticky(comments, comment, 'assay[bot]')).toEqual([{ kind: 'delete', comment: 2 }]);
  });
});

import { describe, expect, it } from 'vitest';
import { drawPublishedComments } from '../../../../src/core/render/review/draw-published-comments.ts';
import type { PublishedDraw } from '../../../../src/core/review/verify/published-draw.ts';
import { readPublishedDraws } from '../../../../src/core/review/verify/read-published-draws.ts';
import { rowMark } from '../../../../src/core/review/verify/row-mark.ts';
import { secretDigest } from '../../../../src/core/sampling/draw/secret-digest.ts';

const SECRET = 'a secret';

function draw(rows: number, round = 1, dataset = 'tickets'): PublishedDraw {
  return {
    dataset,
    round,
    digest: secretDigest(SECRET),
    secret: SECRET,
    at: '2026-11-02T09:00:00.000Z',
    base: 'aa'.repeat(20),
    tip: 'bb'.repeat(20),
    head: 'cc'.repeat(20),
    asked: Array.from({ length: rows }, (_, i) => rowMark(SECRET, `T-${i}`)),
    unasked: [],
    queued: [],
    relabelled: [],
  };
}

const told = (of: PublishedDraw) => ({ ...of, draw: of });

describe('readPublishedDraws', () => {
  it('reads what the comment tells, whatever the dataset is called', () => {
    const draws = [draw(30), draw(30, 2), draw(30, 1, '```\n</details> @everyone ````')];
    const [comment, ...others] = drawPublishedComments(draws.map(told));
    expect(others).toEqual([]);
    expect(readPublishedDraws(comment!)).toEqual(draws);
    expect(readPublishedDraws(comment!.replaceAll('\n', '\r\n'))).toEqual(draws);
    expect(readPublishedDraws(JSON.stringify({ assay: 'draws', version: 1, draws }))).toEqual(
      draws,
    );
  });

  it('is told in as many comments as it takes, each of a length that GitHub takes', () => {
    const draws = Array.from({ length: 12 }, (_, i) => draw(500, i + 1));
    const comments = drawPublishedComments(draws.map(told));
    expect(comments.length).toBeGreaterThan(1);
    expect(new Set(comments.map((body) => body.split('\n')[0])).size).toBe(comments.length);
    expect(Math.max(...comments.map((body) => body.length))).toBeLessThan(65_536);
    expect(comments.flatMap((body) => readPublishedDraws(body))).toEqual(draws);
  });

  it('tells of a draw that no comment can list, and of a round that asked nobody, without its rows', () => {
    const { draw: _, ...nobody } = told(draw(3, 2));
    const comments = drawPublishedComments([told(draw(10_000)), nobody]);
    const text = comments.join('\n');
    expect(text).toContain('10,000 rows drawn, too many to list here. Secret `a secret`');
    expect(text).toContain('round 2**: nobody was asked. Secret `a secret`');
    expect(text).not.toContain('verify-draw');
  });

  it.each([
    ['nothing', ''],
    ['words', 'All rows were drawn by hand.'],
    ['broken JSON', '```json\n{"assay": "draws", "draws": [\n```'],
    ['no draw', '{"assay": "draws", "version": 1, "draws": []}'],
    ['another version', '{"assay": "draws", "version": 2, "draws": [1]}'],
  ])('refuses %s', (_, text) => {
    expect(() => readPublishedDraws(text)).toThrow(/draw/);
  });

  it('refuses a commit that Git would take for an option', () => {
    const draws = [{ ...draw(1), head: '--upload-pack=touch' }];
    const text = JSON.stringify({ assay: 'draws', version: 1, draws });
    expect(() => readPublishedDraws(text)).toThrow('draws.0.head');
  });
});

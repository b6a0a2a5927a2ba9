import { describe, expect, it } from 'vitest';
import { CANNOT_TELL, MISSING } from '../../../../src/core/agreement/ratings.ts';
import type { RatingOptions } from '../../../../src/core/agreement/read-ratings/rating-options.ts';
import { readRatings } from '../../../../src/core/agreement/read-ratings/read-ratings.ts';

/** A table written as its lines, cells with commas; the first is the header. */
function read(lines: readonly string[], options: Partial<RatingOptions> = {}) {
  const [header, ...rows] = lines.map((line) => line.split(','));
  const table = {
    name: 'ratings.csv',
    columns: header!,
    rows: rows.map((cells, i) => ({ line: i + 2, cells })),
  };
  return readRatings(table, { level: 'nominal', ...options });
}

describe('readRatings', () => {
  it('reads one rating a row, with columns by their usual names', () => {
    const { ratings, columns } = read(['Row ID,Annotator,Rating', '7,ann,b', '7,bob,a', '8,bob,?']);
    expect(columns).toEqual({ shape: 'long', item: 0, rater: 1, label: 2 });
    expect(ratings).toEqual({
      items: ['7', '8'],
      raters: ['ann', 'bob'],
      labels: ['a', 'b'],
      codes: [
        [1, 0],
        [MISSING, CANNOT_TELL],
      ],
    });
  });

  it('takes the one column left for the item', () => {
    const { ratings } = read(['text,rater,label', 'a shoe,ann,x', 'a shoe,bob,y']);
    expect(ratings.items).toEqual(['a shoe']);
  });

  it('reads one column a rater, with items by line where no column names them', () => {
    const { ratings, columns } = read(['ann,bob', '10,9', ',10']);
    expect(columns.shape).toBe('wide');
    expect(ratings).toMatchObject({ items: ['line 2', 'line 3'], labels: ['9', '10'] });
    expect(ratings.codes).toEqual([
      [1, 0],
      [MISSING, 1],
    ]);
  });

  it('takes for raters those that are called so, else those that share labels', () => {
    const called = read(['id,text,expert-1,expert-2', '1,x,x,y']);
    expect(called.ratings.raters).toEqual(['expert-1', 'expert-2']);
    const sharing = read(['id,text,ann,bob', '1,a shoe,x,y', '2,a boot,y,x']);
    expect(sharing.ratings.raters).toEqual(['ann', 'bob']);
    expect(sharing.notes).toEqual([
      '1 column is not taken for raters: text. Name raters with --raters to choose.',
    ]);
  });

  it('takes no columns for raters that share no label, but asks', () => {
    const long = ['ticket,who,says', '1,ann,refund', '1,bob,refund', '2,ann,login'];
    expect(() => read(long)).toThrow(
      'Which columns of ratings.csv are raters is not known: no label stands in two of ticket, who, says.',
    );
    expect(read(long, { rater: 'who', label: 'says' }).ratings.raters).toEqual(['ann', 'bob']);
    const wide = ['ann,bob', 'x,y'];
    expect(() => read(wide)).toThrow('no label stands in two of ann, bob');
    expect(read(wide, { raters: ['ann', 'bob'] }).ratings.raters).toEqual(['ann', 'bob']);
    expect(read(['ann,bob', 'x,']).ratings.raters).toEqual(['ann', 'bob']);
  });

  it('joins the rows of one item', () => {
    const { ratings } = read(['id,ann,bob', '1,x,', '1,,y'], { raters: ['ann', 'bob'] });
    expect(ratings.codes).toEqual([[0, 1]]);
  });

  it('forgives spelling where labels are declared, and keeps their order', () => {
    const { ratings } = read(['id,ann,bob', '1,Card Arrival,card-arrival'], {
      labels: ['other', 'card_arrival'],
    });
    expect(ratings).toMatchObject({ labels: ['other', 'card_arrival'], codes: [[1, 1]] });
  });

  it('warns of spellings that count as two labels, and of words for nothing', () => {
    const { notes } = read(['id,ann,bob', '1,Yes,yes', '2,NA,yes']);
    expect(notes).toEqual([
      'Yes and yes count as different labels; give --labels to have them read as one.',
      'NA counts as a label; leave the cell blank where there is no rating.',
    ]);
  });

  it('has no place for bad row among labels with an order', () => {
    const { ratings, notes } = read(['id,ann,bob', '1,1,bad row', '2,2,1'], { level: 'interval' });
    expect(ratings).toMatchObject({
      labels: ['1', '2'],
      codes: [
        [0, CANNOT_TELL],
        [1, 0],
      ],
    });
    expect(notes).toEqual([
      "1 rating says bad row, which has no place on the interval level and counts as can't tell.",
    ]);
  });

  it('counts a rating that is there twice once, and says so', () => {
    const { ratings, notes } = read(['id,rater,label', '1,ann,x', '1,ann,x', '1,bob,y']);
    expect(ratings.codes).toEqual([[0, 1]]);
    expect(notes).toEqual([
      '1 rating is there twice with the same label and counted once: lines 2 and 3, item 1, rater ann.',
    ]);
  });

  it.each([
    [['id,rater,label', '1,ann,x', '1,ann,y'], 'lines 2 and 3, item 1, rater ann'],
    [['id,rater,label', '1,ann,x', ',ann,y'], 'Line 3 of ratings.csv names no item.'],
    [['id,rater,label', '1,ann,x', '2,,y'], 'Line 3 of ratings.csv names no rater.'],
    [['when,rater,label,x', '1,ann,x,1'], 'Which column of ratings.csv names items is not known'],
    [['id,ann,ann', '1,x,x'], 'Two columns of ratings.csv are called ann.'],
    [['id,rater,label'], 'ratings.csv has no ratings.'],
    [['id,rater,label', '1,ann,'], 'ratings.csv has no ratings.'],
  ])('refuses %j', (lines, message) => {
    expect(() => read(lines)).toThrow(message);
  });

  it('names line, rater, text and what was meant of a text outside of the label set', () => {
    expect(() => read(['id,rater,label', '1,ann,sheo'], { labels: ['shoe', 'boot'] })).toThrow(
      'line 2, rater ann: "sheo" is no label of the set; did you mean "shoe"?',
    );
  });

  it('shows the first faults and counts the rest', () => {
    const lines = Array.from({ length: 9 }, (_, i) => `${i},ann,zzz`);
    expect(() => read(['id,rater,label', ...lines], { labels: ['shoe', 'boot'] })).toThrow(
      /^9 ratings .*\n(.*\n){5} {2}and 4 more$/,
    );
  });

  it('stops looking for what was meant once it is plain that the labels are others', () => {
    const lines = Array.from({ length: 5000 }, (_, i) => `${i},ann,zzz ${i}`);
    expect(() => read(['id,rater,label', ...lines], { labels: ['shoe', 'boot'] })).toThrow(
      '200 ratings or more of ratings.csv cannot be taken',
    );
  });

  it('refuses a table of items and raters that no memory holds', () => {
    const lines = Array.from({ length: 5000 }, (_, i) => `${i},rater ${i},x`);
    expect(() => read(['id,rater,label', ...lines])).toThrow('more than 20,000,000 places');
  });
});

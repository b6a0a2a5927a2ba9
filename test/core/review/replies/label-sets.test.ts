import { describe, expect, it } from 'vitest';
import type { AskedColumn } from '../../../../src/core/audit/packet.ts';
import { labelLetters } from '../../../../src/core/review/replies/label-letters.ts';
import { readReply } from '../../../../src/core/review/replies/read-reply.ts';
import { askedFor, showReply } from './show-reply.ts';

type Case = readonly [comment: string, read: string, ...problems: string[]];

const labels = (...names: string[]): AskedColumn => ({
  column: 'label',
  kind: 'label',
  labels: names,
});
const PRICE: AskedColumn = { column: 'price', kind: 'value', labels: [], numeric: true };
const CITY: AskedColumn = { column: 'city', kind: 'value', labels: [] };

const SETS: readonly (readonly [string, AskedColumn, readonly Case[]])[] = [
  [
    'labels that are letters',
    labels('yes', 'no', 'A', 'b'),
    [
      ['1-4 c d a b', '1=yes; 2=no; 3=A; 4=b'],
      ['1 A, 2 B', '1=A; 2=b'],
    ],
  ],
  ['letters in another order', labels('b', 'a'), [['1-2 a b', '1=a; 2=b']]],
  [
    'labels that differ in case',
    labels('a', 'A', 'refund', 'Refund'),
    [
      ['1-4 b c d e', '1=a; 2=A; 3=refund; 4=Refund'],
      [
        '1 refund',
        '',
        'refund could be the label refund (letter d) or the label Refund (letter e)',
      ],
      ['1 a', '', 'a could be the label a (letter b) or the label A (letter c)'],
    ],
  ],
  [
    'ratings',
    labels('1', '2', '3', '4', '5'),
    [
      ['1-5 3 4 5 1 2', '1=3; 2=4; 3=5; 4=1; 5=2'],
      ['3 5', '3=5'],
      ['3: 5', '3=5'],
      ['1 2, 3 4', '1=2; 3=4'],
      ['3 e', '3=5'],
      ['3 - 5', '', 'For row 3 write 3: 5.'],
      ['3 6', '', '6 is no label'],
    ],
  ],
  [
    'stars',
    labels('1 star', '2 stars', '20 stars'),
    [
      ['3 2', '3=2 stars'],
      ['3 - 2 stars', '3=2 stars'],
      ['1-2 1 star 20 stars', '1=1 star; 2=20 stars'],
      ['1 a, 2 b', '1=1 star; 2=2 stars'],
    ],
  ],
  [
    'signs as labels',
    labels('?', '!', 'bad', "can't tell", 'unsure'),
    [
      ['1 ?', '', "? could be can't tell or the label ? (letter a)"],
      ['1 !', '', '! could be bad row or the label ! (letter b)'],
      ['1 a, 2 b', '1=?; 2=!'],
      ['1 bad, 2 bad row', '1=bad; 2=!'],
      ['1 cant tell', '1=?'],
      ['1 unsure', '1=unsure'],
    ],
  ],
  [
    'labels that hold signs',
    labels('yes, but', 'c#', 'a|b', 'time: now', 'say "hi"', 'x (old)', 'top - up'),
    [
      ['1 yes, but', '1=yes, but'],
      ['1 yes, but # note', '1=yes, but #note'],
      ['1 c#', '1=c#'],
      ['1 C# # a language', '1=c# #a language'],
      ['1 a|b', '1=a|b'],
      ['| 1 | a\\|b | note |', '1=a|b #note'],
      ['1: time: now', '1=time: now'],
      ['1 say “hi”', '1=say "hi"'],
      ['1 x (old)', '1=x (old)'],
      ['1 top - up', '1=top - up'],
      ['1 top – up', '1=top - up'],
      ['1-3 yes, but c# a|b', '1=yes, but; 2=c#; 3=a|b'],
    ],
  ],
  [
    'other scripts and emoji',
    labels('возврат', '退款', '👍', '👎🏽', 'été'),
    [
      ['1 Возврат', '1=возврат'],
      ['1 возв', '1=возврат'],
      ['1 退款。', '1=退款'],
      ['1 👍\ufe0f', '1=👍'],
      ['1-3 👍 👎🏽 été', '1=👍; 2=👎🏽; 3=été'],
      ['1 E\u0301T\u00c9', '1=été'],
    ],
  ],
  [
    'marked labels',
    labels('*', '**bold**', '_x_', '-', 'a.'),
    [
      ['1 *', '1=*'],
      ['1 **bold**', '1=**bold**'],
      ['1 _x_', '1=_x_'],
      ['1 d', '1=-'],
      ['1: -', '1=-'],
      ['1 a.', '1=a.'],
    ],
  ],
  [
    'numbers',
    PRICE,
    [
      ['1-3 12.50 13 ?', '1=12.50; 2=13; 3=?'],
      ['3 12.50', '3=12.50'],
      ['3: 12.50 # with tax', '3=12.50 #with tax'],
      ['3: -5', '3=-5'],
      ['3: −5', '3=-5'],
      ['3 12.50.', '3=12.50'],
      ['3 １２', '3=12'],
      ['3 !', '3=!'],
      ['1 12.50, 2 13', '1=12.50; 2=13'],
      ['1: 12.50; 2: 13', '1=12.50; 2=13'],
      ['3 12,50', '', '12,50 is no number. Write digits alone, with a point for decimals'],
      ['3 12, 50', '', 'is no number'],
      ['3 €12', '', 'is no number'],
      ['3 12 EUR', '', 'is no number'],
      ['2 of these look odd to me', ''],
      ['10 minutes more please', ''],
    ],
  ],
  [
    'text',
    CITY,
    [
      ['3 Paris', '3=Paris'],
      ['3: Saint-Denis (Réunion)', '3=Saint-Denis (Réunion)'],
      ['3: L’Aquila', '3=L’Aquila'],
      ['3: Flat #3', '3=Flat #3'],
      ['3: Paris # as in the text', '3=Paris #as in the text'],
      ['| 3 | Paris |', '3=Paris'],
      ['3 ?', '3=?'],
      ['3: unsure', '3=unsure'],
      ['1-3 Paris, London, Rome', '1=Paris; 2=London; 3=Rome'],
      ['2 of these look odd to me', ''],
      ['10 minutes more please', ''],
      ['3 the one that is named in the text', '', 'write it behind a colon: 3: …'],
    ],
  ],
];

describe.each(SETS)('%s', (_, ask, cases) => {
  it.each(cases)('%j', (comment, read, ...problems) => {
    const reply = readReply(comment, askedFor(ask, 9));
    expect(showReply(reply)).toBe(read);
    expect(reply.problems.map(({ message }) => message)).toEqual(
      problems.map((part) => expect.stringContaining(part)),
    );
  });
});

it('goes on with two letters after z', () => {
  const letters = labelLetters(Array.from({ length: 80 }, (_, index) => `label ${index}`));
  expect([letters[25], letters[26], letters[51], letters[52], letters[79]]).toEqual([
    'z',
    'aa',
    'az',
    'ba',
    'cb',
  ]);
});

it('asks rows of several datasets each in its own labels', () => {
  const rows = new Map([
    [1, labels('refund', 'top_up')],
    [2, PRICE],
    [3, labels('shoe', 'boot')],
  ]);
  expect(showReply(readReply('1-3 a 12.5 boot', { slug: 'assay', rows }))).toBe(
    '1=refund; 2=12.5; 3=boot',
  );
  expect(showReply(readReply('1 b, 2 7, 3 a', { slug: 'assay', rows }))).toBe(
    '1=top_up; 2=7; 3=shoe',
  );
});

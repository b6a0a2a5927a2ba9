import { describe, expect, it } from 'vitest';
import { readReply } from '../../../../src/core/review/replies/read-reply.ts';
import { askedFor, showReply } from './show-reply.ts';

/** A comment, what is read of it, and a part of each message in order; none: nothing is wrong. */
type Case = readonly [comment: string, read: string, ...problems: string[]];

const TEN =
  '1=card_arrival; 2=refund; 3=refund; 4=?; 5=card_arrival; 6=!; 7=refund; 8=card_arrival; 9=card_arrival; 10=card_arrival';
const THREE = '1=card_arrival; 2=refund; 3=top_up';

const FORMS: readonly Case[] = [
  ['1-10 a b b ? a ! b a a a', TEN],
  ['1-10: a b b ? a ! b a a a', TEN],
  ['1 - 10 a b b ? a ! b a a a', TEN],
  ['1–10 a b b ? a ! b a a a', TEN],
  ['1 — 10  a b b ? a ! b a a a.', TEN],
  ['1..10 a b b ? a ! b a a a', TEN],
  ['1 to 10: A B B ? A ! B A A A', TEN],
  ['1-10 a, b, b, ?, a, !, b, a, a, a', TEN],
  ['1-10 a,b,b,?,a,!,b,a,a,a', TEN],
  ['**1-10** a b b ? a ! b a a a', TEN],
  ['`1-10 a b b ? a ! b a a a`', TEN],
  ['Rows 1-10: a b b ? a ! b a a a', TEN],
  ['/assay label 1-10 a b b ? a ! b a a a', TEN],
  ['/Assay Label: 1-10 a b b ? a ! b a a a', TEN],
  ['@assay 1-10 a b b ? a ! b a a a', TEN],
  ['@assay[bot] label 1-10 a b b ? a ! b a a a', TEN],
  ['1-3 abc', '', '1-3 are 3 rows, and here is 1 answer'],
  ['1-3 all refund', '1=refund; 2=refund; 3=refund'],
  ['1-3 all: B', '1=refund; 2=refund; 3=refund'],
  ['1-3 all ? # empty text', '1=? #empty text; 2=? #empty text; 3=? #empty text'],
  ['1-3: a', '', 'write 1-3 all a'],
  ['3-3: a', '3=card_arrival'],
  ['1-4 a b c', '', '1-4 are 4 rows, and here are 3 answers'],
  ['1-3 a b c d', '', '1-3 are 3 rows, and here are 4 answers'],
  ['1-3 a refnd c', '', 'Did you mean refund?'],
  ['3-1 a b c', '', '3-1 goes backwards'],
  ['29-32 a b c d', '29=card_arrival; 30=refund', '31 and 32: you are asked about 1 to 30'],
  ['41-43 a b c', '', '41 to 43: you are asked about 1 to 30'],
  ['1-3 card arrival, refund, lost or stolen', '1=card_arrival; 2=refund; 3=lost_or_stolen'],
  ['1-3 card arrival refund lost or stolen', '1=card_arrival; 2=refund; 3=lost_or_stolen'],
  ['1-3 "card arrival" "refund" ?', '1=card_arrival; 2=refund; 3=?'],
  ["1-3 can't tell refund bad row", '1=?; 2=refund; 3=!'],
  ['1-3 | a | b | c', THREE],
  ['1-3', '', 'no answers behind 1-3'],
  ['3 refund', '3=refund'],
  ['3 Refund.', '3=refund'],
  ['3 REFUND', '3=refund'],
  ['3: refund # asks twice', '3=refund #asks twice'],
  ['3: refund #asks twice', '3=refund #asks twice'],
  ['3 refund // asks twice', '3=refund #asks twice'],
  ['3 refund (asks twice)', '3=refund #asks twice'],
  ['3 refund - asks twice', '3=refund #asks twice'],
  ['3 refund — asks twice', '3=refund #asks twice'],
  ['3. refund', '3=refund'],
  ['3) refund', '3=refund'],
  ['3 = refund', '3=refund'],
  ['3=refund', '3=refund'],
  ['3 => refund', '3=refund'],
  ['3 -> refund', '3=refund'],
  ['3 → refund', '3=refund'],
  ['3 - refund', '3=refund'],
  ['3, refund', '3=refund'],
  ['#3 refund', '3=refund'],
  ['# 3 refund', '3=refund'],
  ['Row 3: refund', '3=refund'],
  ['No. 3 refund', '3=refund'],
  ['3b', '3=refund'],
  ['3?', '3=?'],
  ['3 !', '3=!'],
  ['3 ref', '3=refund'],
  ['3 card', '3=card_arrival'],
  ['3 Card Arrival', '3=card_arrival'],
  ['3 card-arrival', '3=card_arrival'],
  ['3 card\\_arrival', '3=card_arrival'],
  ['3 **refund**', '3=refund'],
  ['**3** _refund_', '3=refund'],
  ['**3:** refund', '3=refund'],
  ['**3: refund**', '3=refund'],
  ['3 `refund`', '3=refund'],
  ['3 “refund”', '3=refund'],
  ['3 "refund".', '3=refund'],
  ['３：refund', '3=refund'],
  ['3️⃣ refund', '3=refund'],
  ['3\u00a0refund', '3=refund'],
  ['3 can’t tell', '3=?'],
  ['3 cant tell', '3=?'],
  ['3 Unsure.', '3=?'],
  ['3 bad row', '3=!'],
  ['3 bad', '3=!'],
  ['3 ？', '3=?'],
  ['1 a, 2 b, 3 c', THREE],
  ['1 a; 2 b; 3 c.', THREE],
  ['1 a / 2 b / 3 c', THREE],
  ['1: a, 2: b, 3: c', THREE],
  ['1=a 2=b 3=c', THREE],
  ['1 a 2 b 3 c', THREE],
  ['1a 2b 3c', THREE],
  ['1 a and 2 b and 3 c', THREE],
  ['1-2 a b, 3 c', THREE],
  ['1 a\n2 b\n3 c', THREE],
  ['1 a\r\n2 b\r\n3 c\r\n', THREE],
  ['1. a\n2. b\n3. c', THREE],
  ['- 1: a\n- 2: b\n- 3: c', THREE],
  ['* 1 a\n* 2 b\n+ 3 c', THREE],
  ['• 1 a\n• 2 b\n• 3 c', THREE],
  ['| row | label |\n|-----|:----:|\n| 1 | a |\n| 2 | b |\n| 3 | c |', THREE],
  ['row | label\n--- | ---\n1 | a\n2 | b\n3 | c', THREE],
  ['| 3 | refund | asks twice |', '3=refund #asks twice'],
  ['| 3 | | |\n| 4 | b | |', '4=refund'],
  ['1\ta\n2\tb\n3\tc', THREE],
  ['```\n1 a\n2 b\n3 c\n```', THREE],
  ['~~~text\n1-3 a b c\n~~~', THREE],
  ['```\n/assay label\n1-3 a b c\n```', THREE],
  ['/assay label\n1 a\n2 b\n3 c', THREE],
  ['Hi! Here are mine:\n\n1 a\n2 b\n3 c\n\nThanks for the clear guideline.', THREE],
  ['1, 3, 5: refund # same text', '1=refund #same text; 3=refund #same text; 5=refund #same text'],
  ['1 and 2: b', '1=refund; 2=refund'],
  ['1-3 (a b c)', THREE],
  ['1-3: [a, b, c]', THREE],
  ['1-3 `a b c`', THREE],
  ['1 a\n1 b', '1=refund'],
  ['1 b\n2 a\n\nEdit: changed my mind\n1: a', '2=card_arrival; 1=card_arrival'],
];

const MISTAKES: readonly Case[] = [
  ['3 refnd', '', 'Did you mean refund? Write for example 3 refund or 3 b.'],
  ['3: refnd # asks twice', '', 'Did you mean refund?'],
  ['3 card arival', '', 'Did you mean card_arrival?'],
  ['3 shipping', '', 'shipping is no label of this dataset.'],
  ['3 e', '', 'e is no label of this dataset.'],
  ['3: something else entirely', '', 'no label of this dataset'],
  [
    '3 refund because the customer says so',
    '',
    'Write a note behind #, for example 3 refund # why.',
  ],
  ['3 b or c', '', 'Write a note behind #'],
  ['3 probably refund', '', 'no label of this dataset'],
  ['3 refund/top up', '', 'no label of this dataset'],
  ['41 refund', '', '41: you are asked about 1 to 30.'],
  ['41: refnd', '', '41: you are asked about 1 to 30.'],
  ['0 a', '', '0: you are asked about 1 to 30.'],
  ['1 a, 2 refnd, 3 c', '1=card_arrival; 3=top_up', 'Did you mean refund?'],
  ['1 a # as before, 2 b', '1=card_arrival #as before, 2 b', 'If it answers row 2'],
  ['1 a\n2 refnd\n3 c', '1=card_arrival; 3=top_up', 'Did you mean refund?'],
  ['/assay label 3 of them are odd', '', 'no label'],
  ['/assay label 3', '', 'no answer behind 3'],
];

const PROSE: readonly Case[] = [
  ['2 of these look odd to me', ''],
  ['10 minutes more please', ''],
  ['3 questions before I begin', ''],
  ['2 questions:', ''],
  ['1-2 weeks would help', ''],
  ['5-10 minutes a day is all I have', ''],
  ['1-10 a lot of these are the same', ''],
  ['12:30 works for me', ''],
  ['3.5 is the version of the guideline I read', ''],
  ['2026-11-25 was the last change', ''],
  ['25/11 is a holiday here', ''],
  ['1, 2 and 3 are the same customer', ''],
  ['1. I think the guideline should say more about refunds\n2. The examples are outdated', ''],
  ['3rd time I read this', ''],
  ['3 people could be meant here', ''],
  ['30 rows is fine with me', ''],
  ['1 a lot of these are spam', ''],
  ['LGTM, refund looks right', ''],
  ['See [3 refund](https://example.org/3 refund) for details', ''],
  ['https://example.org/3/refund', ''],
  ['', ''],
  ['   \n\n', ''],
  ['```python\nrows[3] = "refund"\n3 refund\n```', ''],
  ['```\n3 refnd\n```', ''],
];

const ASIDE: readonly Case[] = [
  ['> 3 refund', ''],
  ['> 3 refund\n\n3 a', '3=card_arrival'],
  ['> 3 refund\n3 a', '3=card_arrival'],
  ['> > 3 refund\n> 4 a', ''],
  ['> ```\n> 3 refund\n> ```\n4 a', '4=card_arrival'],
  ['- > 3 refund', ''],
  ['<!-- 3 refund -->', ''],
  ['<!--\n3 refund\n-->\n4 a', '4=card_arrival'],
  ['4 b <!-- or not', '', 'more here than a label'],
  ['<!-- 3 refund\n4 a', ''],
  ['5 b\n<!-- never closed\n3 refund', '5=refund'],
  ['text <!-- begins\n3 refund\nends --> here\n4 a', '4=card_arrival'],
  ['3 refund # has `<!--` in it\n4 a', '3=refund #has `<!--` in it; 4=card_arrival'],
  ['<details><summary>Your packet</summary>\n\n3 refund\n\n</details>\n\n4 a', '4=card_arrival'],
  ['<details>\n<details>\n3 refund\n</details>\n4 b\n</details>\n5 a', '5=card_arrival'],
  [
    '4 a\n\nOn Wed, Nov 25, 2026 at 10:12 AM assay[bot] <notifications@github.com> wrote:\n\n> 1-10 a b b ? a ! b a a a\n> 3 refund',
    '4=card_arrival',
  ],
  [
    'On Wed, Nov 25, 2026 at 10:12 AM assay[bot] <notifications@github.com>\nwrote:\n> 3 refund\n\n4 a',
    '4=card_arrival',
  ],
  [
    '4 a\n\nOn 25 Nov 2026, at 10:12, assay[bot] <n@github.com> wrote:\n\n3 refund',
    '4=card_arrival',
  ],
  ['4 a\n\nAm 25.11.2026 um 10:12 schrieb assay[bot] <n@github.com>:\n3 refund', '4=card_arrival'],
  [
    '4 a\n\nLe mer. 25 nov. 2026 à 10:12, assay[bot] <n@github.com> a écrit :\n3 refund',
    '4=card_arrival',
  ],
  [
    '4 a\n\nEl mié, 25 nov 2026 a las 10:12, assay[bot] (<n@github.com>) escribió:\n3 refund',
    '4=card_arrival',
  ],
  [
    '4 a\n\nIl giorno mer 25 nov 2026 assay[bot] <n@github.com> ha scritto:\n3 refund',
    '4=card_arrival',
  ],
  [
    '4 a\n\nOp wo 25 nov 2026 om 10:12 schreef assay[bot] <n@github.com>:\n3 refund',
    '4=card_arrival',
  ],
  [
    '4 a\n\n2026年11月25日(水) 10:12 assay[bot] <n@github.com>のメール:\n3 refund',
    '4=card_arrival',
  ],
  ['4 a\n\n-----Original Message-----\n3 refund', '4=card_arrival'],
  ['4 a\n\n-----Ursprüngliche Nachricht-----\n3 refund', '4=card_arrival'],
  ['4 a\n\n---------- Forwarded message ---------\n3 refund', '4=card_arrival'],
  [
    '4 a\n\nFrom: assay[bot] <n@github.com>\nSent: Wednesday, November 25, 2026 10:12\nTo: org/data\nSubject: Re: [org/data] More tickets\n\n3 refund',
    '4=card_arrival',
  ],
  [
    '4 a\n\n**Von:** assay[bot]\n**Gesendet:** Mittwoch\n**An:** org/data\n**Betreff:** Re\n\n3 refund',
    '4=card_arrival',
  ],
  ['4 a\n\n________________________________\nFrom: assay[bot]\n3 refund', '4=card_arrival'],
  ['4 a\n-- \nexpert-1\n3 refund', '4=card_arrival'],
  ['4 a\n\nSent from my iPhone\n3 refund', '4=card_arrival'],
  ['4 a\n\nGet Outlook for iOS<https://aka.ms/o0ukef>\n3 refund', '4=card_arrival'],
  ['4 a\n\nVon meinem iPhone gesendet\n3 refund', '4=card_arrival'],
  ['4 a\n---\n5 b', '4=card_arrival; 5=refund'],
  ['From: here on it is all refunds\n3 b', '3=refund'],
];

const COMMANDS: readonly Case[] = [
  ['/assay help', '/help'],
  ['/ASSAY Help', '/help'],
  ['/assay: status', '/status'],
  ['@assay status', '/status'],
  ['@assay, status please', '/status please'],
  ['@assay[bot] help', '/help'],
  ['/assay pass on holiday', '/pass on holiday'],
  ['1 a\n\n/assay extend 3d\n/assay remind', '1=card_arrival; /extend 3d; /remind'],
  ['   /assay help', '/help'],
  ['    /assay help', ''],
  ['`/assay help`', ''],
  ['```\n/assay help\n```', ''],
  ['> /assay help', ''],
  ['Please use /assay help', ''],
  ['/assays help', ''],
  ['@assay-bot help', ''],
  ['@assay/team help', ''],
  ['/assay hlep', '', 'Did you mean /assay help?'],
  ['/assay frobnicate', '', 'There is no command frobnicate.'],
  ['/assay', '', 'Say what to do.'],
  ['@assay', ''],
  ['@assay thanks!', ''],
  ['@assay exted 3d', '', 'Did you mean /assay extend?'],
  ['/assay constructor', '', 'There is no command constructor.'],
  ['/assay __proto__', '', 'There is no command __proto__.'],
];

describe.each([
  ['forms', FORMS],
  ['mistakes', MISTAKES],
  ['prose', PROSE],
  ['what is not read', ASIDE],
  ['commands', COMMANDS],
])('%s', (_, cases) => {
  it.each(cases)('%j', (comment, read, ...problems) => {
    const reply = readReply(comment, askedFor());
    expect(showReply(reply)).toBe(read);
    expect(reply.problems.map(({ message }) => message)).toEqual(
      problems.map((part) => expect.stringContaining(part)),
    );
  });
});

describe('somebody who is not asked', () => {
  it.each<Case>([
    ['3 refund', ''],
    ['1-10 a b', ''],
    ['/assay label 3 refund', '/label 3 refund'],
    ['@assay 3 refund', '/label 3 refund'],
    ['/assay label', '/label'],
    ['/assay help', '/help'],
  ])('%j', (comment, read) => {
    const reply = readReply(comment, { slug: 'assay', rows: new Map() });
    expect(showReply(reply)).toBe(read);
    expect(reply.problems).toEqual([]);
  });
});

it('tells lines of the comment, and cuts what was written', () => {
  const { problems } = readReply(`Hello\n\n3 refnd # ${'x'.repeat(500)}`, askedFor());
  expect(problems[0]!.line).toBe(3);
  expect(problems[0]!.text.length).toBeLessThanOrEqual(80);
});

it('tells at most twenty lines one by one, and reads on', () => {
  const { answers, problems } = readReply(`${'3 refnd\n'.repeat(30)}4 a`, askedFor());
  expect(problems).toHaveLength(21);
  expect(problems.at(-1)!.message).toBe('10 more lines were not understood.');
  expect(answers).toHaveLength(1);
});

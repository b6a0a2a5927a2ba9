import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readReply } from '../../../../src/core/review/replies/read-reply.ts';
import { askedFor, showReply } from './show-reply.ts';

const PAGE = readFileSync(new URL('../../../../docs/replying.md', import.meta.url), 'utf8');
const BLOCKS = [...PAGE.matchAll(/^```reply\n(.*?)^```$/gms)].map(([, text]) => text!);
const LINES = [...PAGE.matchAll(/`(\d[^`]*)`/g)].map(([, text]) => text!);

const read = (text: string) => {
  const value = /\d\.\d/.test(text);
  const free = text.includes('Saint');
  const ask = { column: 'x', kind: 'value', labels: [], numeric: value } as const;
  return readReply(text, value || free ? askedFor(ask) : askedFor());
};

it('shows replies that are understood', () => {
  const replies = [...BLOCKS, ...LINES].map(read);
  expect(replies.flatMap(({ problems }) => problems)).toEqual([]);
  expect(replies.map(showReply)).toEqual([
    '1=card_arrival; 2=refund; 3=refund; 4=?; 5=card_arrival; 6=!; 7=refund; 8=card_arrival; 9=card_arrival; 10=card_arrival',
    '11=refund; 12=card_arrival #asks twice; 13=?',
    '14=refund; 15=refund; 16=refund; 17=refund; 18=refund; 19=refund; 20=refund',
    '1=card_arrival; 2=refund; 3=?',
    '3=12.50',
    '3=Saint-Denis',
  ]);
});

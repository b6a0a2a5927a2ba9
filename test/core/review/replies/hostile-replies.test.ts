import { expect, it } from 'vitest';
import { readReply } from '../../../../src/core/review/replies/read-reply.ts';
import { askedFor, LABEL_ASK } from './show-reply.ts';

/** As long as a comment on GitHub can be. */
const LENGTH = 65_536;

/* What takes more than linear time takes minutes here, and runs into the test's time limit. */
it.each([
  '<!--',
  '`',
  '``` ',
  '<details>',
  '*',
  ' ',
  '\t',
  '\u00a0',
  '| ',
  '3 refnd\n',
  '1-500 all a\n',
  '1-500 card arrival ',
  '1 a, ',
  '3 a # ',
  'x@y wrote:\n',
  'From: a\nTo: b\n',
  '/assay x\n',
])(
  'reads 65,536 characters of %j',
  (part) => {
    const body = part.repeat(Math.ceil(LENGTH / part.length)).slice(0, LENGTH);
    for (const start of ['', '3 ', '1-500 ', '/assay label 3 ', '/assay adjudicate ']) {
      const { answers } = readReply(start + body, askedFor(LABEL_ASK, 500));
      expect(answers.length).toBeLessThanOrEqual(500);
    }
  },
  20_000,
);

it('takes down no more than fifty commands of a comment, and says so once', () => {
  const { commands, problems } = readReply('/assay help\n'.repeat(5000), askedFor(LABEL_ASK, 0));
  expect(commands).toHaveLength(50);
  expect(problems.map(({ line }) => line)).toEqual([51]);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AskedColumn } from '../../../../src/core/audit/packet.ts';
import { labelLetters } from '../../../../src/core/review/replies/label-letters.ts';
import { readReply } from '../../../../src/core/review/replies/read-reply.ts';
import { askedFor, showReply } from './show-reply.ts';

const RUNS = { numRuns: 150 };

const word = fc.stringMatching(/^[a-z]{2,9}$/);
const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join('_'));
const labelSet = fc.uniqueArray(fc.oneof(name, fc.stringMatching(/^[A-Ea-e1-5]$/)), {
  minLength: 2,
  maxLength: 40,
  selector: (label) => label.toLowerCase(),
});

interface Said {
  readonly n: number;
  /** Index of a label; -1 can't tell, -2 bad row. */
  readonly choice: number;
}

const packet = labelSet.chain((labels) =>
  fc
    .array(fc.integer({ min: -2, max: labels.length - 1 }), { minLength: 1, maxLength: 30 })
    .map((choices) => ({
      labels,
      said: choices.map((choice, index): Said => ({ n: index + 1, choice })),
    })),
);

const text =
  (by: readonly string[]) =>
  ({ choice }: Said) =>
    choice === -1 ? '?' : choice === -2 ? '!' : by[choice]!;

const row =
  (left: string, right = '') =>
  (said: readonly Said[], of: (said: Said) => string) =>
    said.map((each) => `${left.replace('N', String(each.n))}${of(each)}${right}`).join('\n');

const list = (between: string) => (said: readonly Said[], of: (said: Said) => string) =>
  said.map((each) => `${each.n} ${of(each)}`).join(between);

/** The ways to write a packet's answers. */
const FORMS: Readonly<
  Record<string, (said: readonly Said[], of: (said: Said) => string) => string>
> = {
  range: (said, of) => `1-${said.length} ${said.map(of).join(' ')}`,
  'range with a colon and commas': (said, of) => `1–${said.length}: ${said.map(of).join(', ')}`,
  'ranges of ten': (said, of) =>
    Array.from({ length: Math.ceil(said.length / 10) }, (_, tens) =>
      said.slice(tens * 10, tens * 10 + 10),
    )
      .map((ten) => `${ten[0]!.n}-${ten.at(-1)!.n} ${ten.map(of).join(' ')}`)
      .join('\n'),
  space: row('N '),
  colon: row('N: '),
  'colon and full stop': row('N: ', '.'),
  'ordered list': row('N. '),
  bracket: row('N) '),
  equals: row('N = '),
  'bulleted list': row('- N: '),
  bold: row('**N** **', '**'),
  table: (said, of) => `| row | label |\n|---|---|\n${row('| N | ', ' | |')(said, of)}`,
  'Windows lines': (said, of) => row('N ')(said, of).replaceAll('\n', '\r\n'),
  fence: (said, of) => `Mine:\n\n\`\`\`\n${row('N ')(said, of)}\n\`\`\``,
  'one line with commas': list(', '),
  'one line with semicolons': list('; '),
  command: (said, of) => row('/assay label N ')(said, of),
};

describe('a packet’s answers read back as they were meant', () => {
  it.each(Object.entries(FORMS))('%s', (_, form) => {
    const property = fc.property(
      packet,
      fc.constantFrom('letter', 'name', 'capitals'),
      ({ labels, said }, way) => {
        const ask: AskedColumn = { column: 'label', kind: 'label', labels };
        const letters = labelLetters(labels);
        const by = {
          letter: letters,
          name: labels,
          capitals: labels.map((label) => label.toUpperCase()),
        }[way];
        const reply = readReply(form(said, text(by)), askedFor(ask));
        expect(reply.problems).toEqual([]);
        expect(showReply(reply)).toBe(
          said.map((each) => `${each.n}=${text(labels)(each)}`).join('; '),
        );
      },
    );
    fc.assert(property, RUNS);
  });
});

const hostile = fc.oneof(
  fc.string({ maxLength: 300 }),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(
      fc.constantFrom(
        '1',
        '3',
        '10',
        '41',
        '-',
        '–',
        ':',
        '.',
        ')',
        '=',
        '|',
        ',',
        ';',
        '#',
        '`',
        '```',
        '~~~',
        '*',
        '_',
        '"',
        "'",
        '>',
        '<!--',
        '-->',
        '<details>',
        '</details>',
        '\n',
        '\n\n',
        '\r',
        '\t',
        ' ',
        '  ',
        '\u00a0',
        '\u2028',
        '?',
        '!',
        'a',
        'b',
        'refund',
        'refnd',
        'card',
        'all',
        'to',
        'of',
        '/assay',
        '@assay',
        'label',
        'help',
        'extend',
        'On 1 x@y wrote:',
        '-- ',
        'From: x',
        'Sent: y',
        'To: z',
        '__proto__',
        'constructor',
        '\\',
        '😀',
        '\ud800',
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join('')),
);

it('never throws, and answers asked rows alone', () => {
  const property = fc.property(hostile, (body) => {
    const { answers, problems } = readReply(body, askedFor());
    expect(answers.every(({ n }) => n >= 1 && n <= 30)).toBe(true);
    expect(problems.length).toBeLessThanOrEqual(22);
  });
  fc.assert(property, { numRuns: 1500 });
});

it('what is quoted never answers', () => {
  const property = fc.property(hostile, (body) => {
    const quoted = body
      .split(/\r\n|\n|\r/)
      .map((line) => `> ${line}`)
      .join('\n');
    expect(readReply(quoted, askedFor())).toEqual({ answers: [], commands: [], problems: [] });
    const commented = `<!-- ${body.replaceAll('-->', '')} -->`;
    expect(readReply(commented, askedFor())).toEqual({ answers: [], commands: [], problems: [] });
  });
  fc.assert(property, { numRuns: 400 });
});

it('nobody who is not asked answers', () => {
  const property = fc.property(hostile, (body) => {
    expect(readReply(body, { slug: 'assay', rows: new Map() }).answers).toEqual([]);
  });
  fc.assert(property, { numRuns: 400 });
});

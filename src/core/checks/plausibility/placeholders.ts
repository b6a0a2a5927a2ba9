/** What a value that stands in for a real one gives away about itself. */
export type PlaceholderKind = 'no value' | 'unfinished' | 'made up';

const WORDS: Readonly<Record<PlaceholderKind, readonly string[]>> = {
  'no value': [
    ...[
      'n/a',
      'n.a.',
      'n.a',
      'na',
      '<na>',
      'nan',
      'null',
      '<null>',
      'none',
      'nil',
      'undefined',
      'missing',
    ],
    ...[
      'not available',
      'not applicable',
      'no data',
      'no value',
      'unspecified',
      '-',
      '--',
      '---',
      '?',
      '??',
      '???',
    ],
    ...['[object object]', '<unset>', '(null)', '(blank)', '(none)', 'k.a.', 's/o'],
  ],
  unfinished: [
    ...[
      'todo',
      'to do',
      'tbd',
      'tba',
      'tbc',
      'fixme',
      'wip',
      'fill in',
      'fill me',
      'change me',
      'changeme',
    ],
    ...[
      'to be determined',
      'to be defined',
      'to be added',
      'enter text',
      'enter value',
      'your text here',
      '...',
      '…',
    ],
  ],
  'made up': [
    ...[
      'test',
      'testing',
      'test test',
      'test data',
      'test value',
      'teste',
      'asdf',
      'asd',
      'asdfasdf',
      'asdfgh',
    ],
    ...[
      'qwerty',
      'qwert',
      'qwer',
      'foo',
      'bar',
      'foobar',
      'foo bar',
      'baz',
      'blah',
      'bla',
      'blabla',
      'blah blah',
    ],
    ...[
      'abc123',
      'xyz',
      'dummy',
      'placeholder',
      'sample text',
      'example text',
      'some text',
      'hello world',
    ],
    ...['john doe', 'jane doe', 'max mustermann', 'string', '123456789', '1234567890', '12345678'],
    ...[
      'test@test.com',
      'foo@bar.com',
      'a@a.com',
      'user@example.com',
      'test@example.com',
      'lorem',
      'ipsum',
    ],
  ],
};

const KINDS: ReadonlyMap<string, PlaceholderKind> = new Map(
  (Object.keys(WORDS) as PlaceholderKind[]).flatMap((kind) =>
    WORDS[kind].map((word): [string, PlaceholderKind] => [word, kind]),
  ),
);

const LONGEST_WORD = 24;

/**
 * What kind of placeholder a text is, if it is one and nothing else: `N/A`, `TODO`, `asdf`, `xxx`, text that starts
 * with `lorem ipsum`. Letter case and surrounding space do not matter. Whether it is out of place is for the column to
 * tell: `test` is a fine name of a split.
 *
 * @example
 * placeholderKind(' TODO ') // 'unfinished'
 * placeholderKind('contest') // undefined
 */
export function placeholderKind(text: string): PlaceholderKind | undefined {
  const word = text.trim();
  const known = word.length <= LONGEST_WORD ? KINDS.get(word.toLowerCase()) : undefined;
  if (known !== undefined) return known;
  if (/^(?:x{3,}|z{3,}|\*{3,}|_{2,})$/i.test(word)) return 'unfinished';
  return /^lorem ipsum/i.test(word) ? 'made up' : undefined;
}

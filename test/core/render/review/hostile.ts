import fc from 'fast-check';

const PIECES = [
  '@octocat',
  '@org/team',
  '</details>',
  '<details>',
  '<!-- assay packet dataset=x -->',
  '-->',
  '```',
  '~~~~',
  '`',
  '\n',
  '\r\n',
  '\n\n',
  '- [x] r1: A',
  '# heading',
  '| a | b |',
  '![x](https://evil.example.com/a.png)',
  'https://evil.example.com',
  '<img src=x>',
  '/assay override now',
  '$x$',
  '\u202e',
  '\u2028',
  '\ud800',
  '> quote',
  '***',
  '&#64;octocat',
];

/** Text as somebody would write it who wants a comment to say something else. */
export const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 20, unit: 'binary' })), {
    maxLength: 12,
  })
  .map((pieces) => pieces.join(''));

/** Long, and each character of it longer when it is escaped. */
export const longText = fc
  .tuple(fc.constantFrom('$', '<', '*', '@', 'a ', '\n', '漢'), fc.integer({ min: 0, max: 70_000 }))
  .map(([text, times]) => text.repeat(times));

/** What in a comment would notify somebody, were it not for code, where nobody is. */
export function mentionsIn(body: string): string[] {
  const text = withoutCode(body).replaceAll('&#64;', '@');
  return [...text.matchAll(/@[a-z\d][\w-]*/gi)].map(([mention]) => mention);
}

/** HTML that is not escaped, by the names of its elements. */
export function elementsIn(body: string): Set<string> {
  const text = withoutCode(body);
  return new Set(
    [...text.matchAll(/<\/?([a-z!][^\s>]*)/gi)].map(([, name]) => name!.toLowerCase()),
  );
}

/** What GitHub reads as Markdown. */
export function withoutCode(body: string): string {
  return body.replace(/^(`{3,}).*\n[\s\S]*?\n\1$/gm, '').replace(/`[^`\n]*`/g, '');
}

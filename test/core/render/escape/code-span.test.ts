import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeSpan } from '../../../../src/core/render/escape/code-span.ts';
import { showInvisible } from '../../../../src/core/render/escape/show-invisible.ts';
import { BOUNDS, hostileText } from './hostile-text.ts';
import { readMarkdown } from './read-markdown.ts';

describe('codeSpan', () => {
  it.each([
    ['T-1042', '`T-1042`'],
    ['@octocat #1', '`@octocat #1`'],
    ['a|b', '<code>a&#124;b</code>'],
    ['`', '<code>&#96;</code>'],
    [' x ', '<code> x </code>'],
    ['', '<code></code>'],
    ['a\nb', '<code>a&#92;nb</code>'],
  ])('shows %j', (text, markdown) => {
    expect(codeSpan(text)).toBe(markdown);
  });

  it('holds any text, and nothing ends it early', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const markdown = codeSpan(text);
        const inBackticks = /^`([^`|\\\n]+)`$/.exec(markdown);
        const inElement = /^<code>((?:[^<>`|\n]|<span>\$<\/span>)*)<\/code>$/.exec(markdown);
        const shown = inBackticks
          ? inBackticks[1]
          : inElement && readMarkdown(inElement[1] as string);
        expect(shown).toBe(showInvisible(text));
      }),
      BOUNDS,
    );
  });
});

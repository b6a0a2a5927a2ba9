import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../../../src/core/render/escape/escape-markdown.ts';
import { showInvisible } from '../../../../src/core/render/escape/show-invisible.ts';
import { BOUNDS, hostileText } from './hostile-text.ts';
import { filteredText, readMarkdown } from './read-markdown.ts';

describe('escapeMarkdown', () => {
  it.each([
    ['*hi* @octocat, see #1', '&#42;hi&#42; @&#8203;octocat, see #&#8203;1'],
    ['a|b', 'a&#124;b'],
    ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)&gt;'],
    ['[text](http://evil.example)', '&#91;text&#93;(http:&#8203;//evil.example)'],
    ['www.evil.example', 'www&#8203;.evil.example'],
    ['me@evil.example', 'me@&#8203;evil.example'],
    ['acme/data#3 GH-7', 'acme/data#&#8203;3 GH-&#8203;7'],
    ['0123abc def4567', '0123ab&#8203;c def456&#8203;7'],
    [':tada: at 12:30:45', ':&#8203;tada: at 12:30:45'],
    ['$a$', '<span>$</span>a<span>$</span>'],
    ['`code` \\', '&#96;code&#96; &#92;'],
    ['two\nlines', 'two&#92;nlines'],
    ['# title', '#&#8203; title'],
    ['- item', '&#45; item'],
    ['---', '&#45;--'],
    ['===', '&#61;=='],
    ['1. item', '1&#46; item'],
    ['    code', '   &#32;code'],
    ['&#64;octocat &lt;', '&amp;#&#8203;64;octocat &amp;lt;'],
    ['_emphasis_', '&#95;emphasis&#95;'],
  ])('escapes %j', (text, markdown) => {
    expect(escapeMarkdown(text)).toBe(markdown);
  });

  it.each([
    'ticket_id',
    '5.50',
    '-5',
    '2026-03-04',
    '1234567',
    'Füße',
    'a + b = c',
    '(x)',
    '12:30',
  ])('leaves %s as it is', (text) => {
    expect(escapeMarkdown(text)).toBe(text);
  });

  it('leaves no markup in any text', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const markdown = escapeMarkdown(text).replaceAll('<span>$</span>', '');
        expect(markdown).not.toMatch(/[<>`*~[\]|\\$\n\r]/);
        expect(markdown).not.toMatch(/&(?!(?:amp|lt|gt|#\d+);)/);
        expect(markdown).not.toMatch(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/u);
        expect(markdown).not.toMatch(/^ {0,3}(?:[-+] |[-=]+ *$|\d+[.)] |# |>| {4})/);
      }),
      BOUNDS,
    );
  });

  it('leaves nothing that GitHub would turn into a mention, a reference, a link or an emoji', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const seen = filteredText(escapeMarkdown(text));
        expect(seen).not.toMatch(/@[\w-]/);
        expect(seen).not.toMatch(/#\d|\bGH-\d/i);
        expect(seen).not.toMatch(/:\/\/|www\./i);
        expect(seen).not.toMatch(/:(?:tada|\+1|100):/);
        expect(seen).not.toMatch(/\b(?=\d*[a-f])[\da-f]{7,40}\b/);
      }),
      BOUNDS,
    );
  });

  it('reads as the text does', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(readMarkdown(escapeMarkdown(text))).toBe(showInvisible(text));
      }),
      BOUNDS,
    );
  });
});

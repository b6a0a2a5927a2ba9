import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderGuideline } from '../../../../src/core/render/sheet/render-guideline.ts';

const render = (...lines: string[]) => renderGuideline(lines.join('\n')).markup;

describe('renderGuideline', () => {
  it('renders headings below those of the page', () => {
    expect(render('# One', '## Two ##', '###### Six')).toBe('<h3>One</h3><h4>Two</h4><h6>Six</h6>');
    expect(render('#no heading')).toBe('<p>#no heading</p>');
  });

  it('renders paragraphs and emphasis', () => {
    expect(render('Pick **one** *or* __two__', '_or_ `three`.', '', 'End')).toBe(
      '<p>Pick <strong>one</strong> <em>or</em> <strong>two</strong>\n<em>or</em> <code>three</code>.</p><p>End</p>',
    );
    expect(render('card_arrival is not snake_case, 2 * 3 * 4')).toBe(
      '<p>card_arrival is not snake_case, 2 * 3 * 4</p>',
    );
    expect(render('**a *b** c*')).toBe('<p><strong>a *b</strong> c*</p>');
    expect(render('\\*as it is\\* and `a * b` and *open')).toBe(
      '<p>*as it is* and <code>a * b</code> and *open</p>',
    );
  });

  it('renders lists within lists', () => {
    expect(render('- a', '- b', '  1. c', '  2. d', '', '- e', '', 'end')).toBe(
      '<ul><li>a</li><li>b<ol><li>c</li><li>d</li></ol></li><li>e</li></ul><p>end</p>',
    );
    expect(render('3. c', '4. d', 'goes on')).toBe(
      '<ol start="3"><li>c</li><li>d\ngoes on</li></ol>',
    );
  });

  it('renders quotes, code, tables and rules', () => {
    expect(render('> a', '> **b**')).toBe('<blockquote><p>a\n<strong>b</strong></p></blockquote>');
    expect(render('```html', '<b>', '', '```', 'x')).toBe(
      '<pre><code>&lt;b&gt;\n</code></pre><p>x</p>',
    );
    expect(render('***')).toBe('<hr>');
    expect(render('| a | b |', '|---|:-:|', '| 1 | x \\| y |', '| 2 |')).toBe(
      '<div class="table"><table><thead><tr><th scope="col">a</th><th scope="col">b</th></tr></thead><tbody><tr><td>1</td><td>x | y</td></tr><tr><td>2</td><td></td></tr></tbody></table></div>',
    );
  });

  it('shows a link as text with its address, and a picture as its description', () => {
    expect(render('See [the *page*](javascript:alert(1)).')).toContain(
      'See the <em>page</em> <span class="address">(javascript:alert(1)</span>',
    );
    expect(render('![a shoe](https://x.test/t.png)')).toBe(
      '<p>picture: a shoe <span class="address">(https://x.test/t.png)</span></p>',
    );
    expect(render('[no link] (here)')).toBe('<p>[no link] (here)</p>');
  });

  it('takes HTML for text wherever it stands', () => {
    const evil = '<img src=x onerror=alert(1)>';
    const places = [evil, `# ${evil}`, `- ${evil}`, `> ${evil}`, `\`${evil}\``, `**${evil}**`];
    const more = [`[${evil}](${evil})`, `|${evil}|b|\n|-|-|\n|${evil}|`, `\`\`\`${evil}\n${evil}`];
    for (const place of [...places, ...more])
      expect(render(place)).not.toMatch(/<img|<[^>]*onerror/);
  });

  it('makes only elements of its own, without attributes of the text, for any text', () => {
    const piece = fc.constantFrom(
      ...[
        '<',
        '>',
        '"',
        '`',
        '``',
        '*',
        '**',
        '_',
        '[',
        '](',
        ')',
        '![',
        '#',
        '- ',
        '1. ',
        '> ',
        '|',
        '|-|\n',
      ],
      ...[
        '\n',
        '\n\n',
        '    ',
        '\\',
        '&',
        'a',
        ' ',
        '```\n',
        '---',
        '</script>',
        'onerror=',
        '\u202e',
      ],
    );
    const allowed =
      /<\/?(?:h[3-6]|p|em|strong|code|pre|ul|ol|li|blockquote|hr|table|thead|tbody|tr|td)>|<\/?div>|<div class="table">|<th scope="col">|<\/th>|<span class="address">|<\/span>|<ol start="\d+">/g;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const markup = render(pieces.join(''));
        expect(markup.replace(allowed, '')).not.toMatch(/[<>]/);
        expect(markup).not.toContain('\u202e');
        expectNested(markup);
      }),
      { numRuns: 500 },
    );
  });

  it('takes time in proportion to the text', () => {
    const hostile = [
      '*a **b ',
      '[',
      '`'.repeat(3),
      '> '.repeat(50),
      '- '.repeat(50),
      '|'.repeat(99),
      '[a](',
      '_',
    ];
    for (const text of hostile) {
      const started = performance.now();
      render(text.repeat(Math.ceil(50_000 / text.length)));
      expect(performance.now() - started).toBeLessThan(2000);
    }
  });
});

/** Every element is closed, in the order it was opened. */
function expectNested(markup: string): void {
  const open: string[] = [];
  for (const [, slash, name] of markup.matchAll(/<(\/?)([a-z0-9]+)[^>]*>/g)) {
    if (name === 'hr') continue;
    if (slash === '') open.push(name as string);
    else expect(open.pop()).toBe(name);
  }
  expect(open).toEqual([]);
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { embedJson } from '../../../../src/core/render/html/embed-json.ts';

const HOSTILE = [
  '</script><img src=x onerror=alert(1)>',
  '<!-- <script>',
  ']]>',
  'a\u2028b\u2029c',
  '\ud800',
  '\udc00\ud800',
  '__proto__',
];

describe('embedJson', () => {
  it('writes what cannot end the element', () => {
    expect(embedJson('</script>')).toBe('"\\u003c/script>"');
  });

  it.each(HOSTILE)('gives %j back, and writes no character that HTML reads', (text) => {
    const embedded = embedJson([text, { [text]: text }]);
    expect(embedded).not.toMatch(/[<\u2028\u2029\ud800-\udfff]/);
    expect(JSON.parse(embedded)).toEqual(JSON.parse(JSON.stringify([text, { [text]: text }])));
    expect(JSON.parse(embedded)[0]).toBe(text);
  });

  it('gives every value back', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        const embedded = embedJson(value);
        expect(embedded).not.toMatch(/[<\u2028\u2029]/);
        expect(JSON.stringify(JSON.parse(embedded))).toBe(JSON.stringify(value));
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});

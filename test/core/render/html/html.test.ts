import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { html, trusted } from '../../../../src/core/render/html/html.ts';

describe('html', () => {
  it('escapes text', () => {
    expect(html`<b>${'<i>'}</b>`.markup).toBe('<b>&lt;i&gt;</b>');
    expect(html`<a title="${'" onclick="x'}">`.markup).toBe('<a title="&quot; onclick=&quot;x">');
  });

  it('keeps markup, joins lists, and leaves out what is not there', () => {
    const items = ['a', '&'].map((item) => html`<li>${item}</li>`);
    expect(html`<ul>${items}</ul>${undefined}${false}${0}${trusted('<hr>')}`.markup).toBe(
      '<ul><li>a</li><li>&amp;</li></ul>0<hr>',
    );
  });

  it('lets no text become markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(html`${text}`.markup).not.toMatch(/[<>"']/);
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});

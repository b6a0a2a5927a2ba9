import { describe, expect, it } from 'vitest';
import { findInvisible } from '../../../../src/core/checks/text/find-invisible.ts';
import { HANG } from '../../../hang.ts';

const namesIn = (text: string) => findInvisible(text).map(({ name }) => name);

describe('findInvisible', () => {
  it.each([
    ['re\u200bfund', 'zero-width space'],
    ['a\ufeffb', 'byte order mark'],
    ['\u00a0name', 'no-break space'],
    ['name\u00a0', 'no-break space'],
    ['name\u3000', 'space U+3000'],
    ['bell\u0007', 'control character U+0007'],
    ['caf\u0085', 'control character U+0085'],
    ['so\u00adft', 'soft hyphen'],
    ['user\u202egpj.exe', 'turn of direction U+202E'],
    ['שלום \u202e', 'turn of direction U+202E'],
    ['user\u2066name', 'turn of direction U+2066'],
    ['plain\u200etext', 'left-to-right mark'],
    ['ab\u200dcd', 'zero-width joiner'],
    ['ab\u200ccd', 'zero-width non-joiner'],
    ['a\u{e0041}', 'invisible character U+E0041'],
    ['a\ufe0f', 'invisible character U+FE0F'],
    ['line\u2028end', 'line separator'],
    ['\ud800', 'half a character U+D800'],
    ['\u3164', 'Hangul filler'],
  ])('names what is in %j', (text, name) => {
    expect(namesIn(text)).toEqual([name]);
  });

  it.each([
    ['👩\u200d👩\u200d👧 and 👩🏽\u200d🚀', 'a family, an astronaut'],
    ['❤\ufe0f\u200d🔥 1\ufe0f\u20e3', 'a burning heart, a key'],
    ['🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}', 'the flag of England'],
    ['می\u200cخواهم', 'Persian'],
    ['क्\u200dष', 'Devanagari'],
    ['שלום\u200f (1)', 'Hebrew with a mark'],
    ['\u202bשלום\u202c', 'Hebrew in an embedding'],
    ['12\u00a0€, « oui\u00a0»', 'French'],
    ['a\tb\r\nc', 'tabs and line breaks'],
    ['東京\u3000', 'an ideographic space'],
    ['葛\u{e0100}', 'a variant of an ideograph'],
    ['e\u0301', 'an accent'],
  ])('leaves alone what is needed in %j, %s', (text) => {
    expect(namesIn(text)).toEqual([]);
  });

  it('takes time linear in the length of a text', () => {
    const start = performance.now();
    expect(findInvisible('\u200e\u05d0'.repeat(500_000))).toEqual([]);
    expect(findInvisible('\u200b'.repeat(1_000_000))).toHaveLength(100);
    expect(performance.now() - start).toBeLessThan(HANG);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  escapeCommandData,
  escapeCommandProperty,
} from '../../../../src/core/render/escape/escape-workflow-command.ts';
import { BOUNDS, hostileText } from './hostile-text.ts';

describe('escapeCommandData', () => {
  it('keeps a message on the line of its command', () => {
    expect(escapeCommandData('50%\n::set-output::')).toBe('50%25%0A::set-output::');
    expect(escapeCommandData('a\r\nb')).toBe('a%0D%0Ab');
  });

  it('leaves no line ending in any text, and can be read back', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const data = escapeCommandData(text);
        expect(data).not.toMatch(/[\r\n]|%(?!25|0[AD])/);
        expect(data.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')).toBe(
          text,
        );
      }),
      BOUNDS,
    );
  });
});

describe('escapeCommandProperty', () => {
  it('keeps a property from ending', () => {
    expect(escapeCommandProperty('a,b::c')).toBe('a%2Cb%3A%3Ac');
  });

  it('leaves nothing that separates in any text', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(escapeCommandProperty(text)).not.toMatch(/[\r\n:,]/);
      }),
      BOUNDS,
    );
  });
});

import { expect, it } from 'vitest';
import { escapeTerminal } from '../../../../src/core/render/escape/escape-terminal.ts';

it('keeps escape codes from acting on the terminal', () => {
  expect(escapeTerminal('\u001b]0;title\u0007')).toBe('\\x1b]0;title\\x07');
});

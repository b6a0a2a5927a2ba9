import { describe, expect, it } from 'vitest';
import { formatConfigErrors } from '../../src/config/format-config-errors.ts';

const error = { path: 'assay.yml', line: 3, column: 5, key: 'kye', message: 'No such key' };

describe('formatConfigErrors', () => {
  it('gives each error a line with its place, and its hint beneath', () => {
    expect(formatConfigErrors([{ ...error, hint: 'Write key.' }])).toBe(
      'assay.yml:3:5: No such key\n  Write key.',
    );
    expect(formatConfigErrors([error])).toBe('assay.yml:3:5: No such key');
  });

  it('masks personal data that the config holds', () => {
    const message = '`key` is the text "jane.doe@example.com"';
    expect(formatConfigErrors([{ ...error, message }])).toBe(
      'assay.yml:3:5: `key` is the text "j•••@e•••.com"',
    );
  });

  it('lists the first twenty and tells how many are left', () => {
    const lines = formatConfigErrors(Array(23).fill(error)).split('\n');
    expect(lines).toHaveLength(21);
    expect(lines.at(-1)).toBe('and 3 more');
  });

  it('cuts a line that a hostile key makes endless', () => {
    const message = 'x'.repeat(1e6);
    expect(formatConfigErrors([{ ...error, message }])).toHaveLength(501);
  });

  it('lets no control character through', () => {
    const message = 'a\u001b[31mb\u0007\r\n::error::c\u202ed\u0085';
    expect(formatConfigErrors([{ ...error, message }])).toBe(
      'assay.yml:3:5: a\\u001b[31mb\\u0007\\u000d\\u000a::error::c\\u202ed\\u0085',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { CELL_KINDS } from '../../../../src/core/diff/classify/cell-kinds.ts';
import { RULES } from '../../../../src/core/diff/classify/rules.ts';

describe('CELL_KINDS', () => {
  it('has words for exactly the kinds that rules give, and for substantive changes', () => {
    const kinds = new Set<string>(RULES.map(({ verdict }) => verdict.kind));
    expect(new Set(Object.keys(CELL_KINDS))).toEqual(kinds.add('value'));
  });

  it('has a title that follows a count, and a whole sentence', () => {
    for (const { title, sentence } of Object.values(CELL_KINDS)) {
      expect(title).not.toMatch(/[.:]$/);
      expect(sentence).toMatch(/^[A-Z].*[.]$/);
    }
  });
});

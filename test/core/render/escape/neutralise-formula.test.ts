import { describe, expect, it } from 'vitest';
import { neutraliseFormula } from '../../../../src/core/render/escape/neutralise-formula.ts';

describe('neutraliseFormula', () => {
  it.each(['=HYPERLINK("x")', '+1+1', '-2+cmd|x', '@SUM(A1)', '\t=1', '\r=1', '-A1', "'=1"])(
    'keeps %j from running',
    (text) => {
      expect(neutraliseFormula(text)).toBe(`'${text}`);
    },
  );

  it.each(['', 'text', '-5', '+3.20', '-1.5e-3', '-1,000.5', '-20%', "'tis", 'a=b'])(
    'leaves %j as it is',
    (text) => {
      expect(neutraliseFormula(text)).toBe(text);
    },
  );
});

import { describe, expect, it } from 'vitest';
import { chooseDecoys } from '../../../src/core/audit/plan/choose-decoys.ts';
import { neighbouringClasses } from '../../../src/core/audit/plan/neighbouring-classes.ts';

const WORDS: Readonly<Record<string, string>> = {
  shoe: 'leather laces sole heel',
  boot: 'leather laces sole ankle',
  sandal: 'leather strap sole summer',
  soup: 'tin tomato salt',
  bread: 'flour yeast salt',
  tea: 'leaves water',
};
const rows = Object.entries(WORDS).flatMap(([label, text]) =>
  Array.from({ length: 20 }, (_, i) => ({ id: `${label} ${i}`, label, text })),
);

describe('decoys', () => {
  it('come from the classes whose texts are alike, as many of each', () => {
    const decoys = chooseDecoys(rows, 'shoe', 12, 'a secret');
    const counts = new Map(
      Object.keys(WORDS).map((each) => [each, decoys.filter(({ label }) => label === each)]),
    );
    expect(decoys).toHaveLength(12);
    expect(counts.get('shoe')).toEqual([]);
    expect([...counts.values()].filter((own) => own.length > 0)).toHaveLength(4);
    expect(counts.get('boot')).toHaveLength(3);
    expect(counts.get('sandal')).toHaveLength(3);
  });

  it('are as many as neighbours have, where more are asked for', () => {
    expect(chooseDecoys(rows, 'shoe', 500, 'a secret')).toHaveLength(80);
    expect(chooseDecoys(rows, 'shoe', 0, 'a secret')).toEqual([]);
  });

  it('come from the largest classes where there is no text', () => {
    const classes = ['a', 'b', 'c'].map((label, i) => ({ label, rows: 10 * i, texts: [''] }));
    expect(neighbouringClasses('a', classes, 1)).toEqual(['c']);
  });

  it('are chosen whatever labels are called', () => {
    const hostile = ['__proto__', 'constructor', 'toString'].map((label) => ({
      id: label,
      label,
      text: '__proto__ constructor',
    }));
    expect(chooseDecoys(hostile, '__proto__', 5, 'a secret')).toHaveLength(2);
  });
});

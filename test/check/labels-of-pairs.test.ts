import { describe, expect, it } from 'vitest';
import { type Lines, told } from './findings-of.ts';

const CONFIG = `datasets:
  - { path: data/t.csv, name: t, key: id, text: text, label: label }
`;
const HEADER = 'id,text,label';
const texts = (...rows: string[]): Lines => ({ 'data/t.csv': [HEADER, ...rows] });
const tell = (base: Lines, head: Lines, config = CONFIG) => told(base, head, config, /contradict/);

/** Thirty rows of other texts, each with a label of its own kind. */
const filler = (label: (i: number) => string) =>
  Array.from({ length: 30 }, (_, i) => `f${i},question number ${i} of the survey,${label(i)}`);

describe('labels of one input', () => {
  it('contradict as classes when they differ in more than case', async () => {
    const old = [...filler((i) => `class ${i % 3}`), '1,why was I charged twice,class 1'];
    expect(await tell(texts(...old), texts(...old, '2,Why was I charged twice?,Class 1'))).toEqual(
      [],
    );
    expect(await tell(texts(...old), texts(...old, '2,Why was I charged twice?,class 2'))).toEqual([
      'data/t.csv contradictory-label new: line 33: "class 2", but line 32 has "class 1"',
    ]);
  });

  it('contradict as grades and never as measurements', async () => {
    const grades = [...filler((i) => `${1 + (i % 5)}`), '1,why was I charged twice,4'];
    expect(
      await tell(texts(...grades), texts(...grades, '2,why was I charged twice,5')),
    ).toHaveLength(1);
    const scores = [...filler((i) => `0.${100 + i}`), '1,why was I charged twice,0.4'];
    expect(await tell(texts(...scores), texts(...scores, '2,why was I charged twice,0.5'))).toEqual(
      [],
    );
  });

  it('contradict as answers when they are not alike', async () => {
    const old = [
      ...filler((i) => `Answer ${i} says something of its own`),
      '1,how long does a refund take,It takes about five days',
    ];
    const head = (answer: string) => texts(...old, `2,How long does a refund take?,${answer}`);
    expect(await tell(texts(...old), head('It takes five days'))).toEqual([]);
    expect(await tell(texts(...old), head('Ask your bank for it'))).toHaveLength(1);
  });

  it('contradict as classes whatever their length where the config lists them', async () => {
    const [long, other] = ['the customer wants their money back', 'the customer asks where it is'];
    const config = CONFIG.replace(' }', `, labels: [${long}, ${other}, unknown to all] }`);
    const old = [`1,how long does a refund take,${long}`];
    const found = await tell(
      texts(...old),
      texts(...old, `2,how long does a refund take,${other}`),
      config,
    );
    expect(found).toHaveLength(1);
  });

  it('say nothing where one is missing', async () => {
    const old = [...filler((i) => `class ${i % 3}`), '1,why was I charged twice,class 1'];
    expect(await tell(texts(...old), texts(...old, '2,why was I charged twice,'))).toEqual([]);
  });

  it('are only possible contradictions where no config names the column', async () => {
    const old = [...filler((i) => `class ${i % 3}`), '1,why was I charged twice for it,class 1'];
    const head = texts(...old, '2,why was I charged twice for it,class 2');
    expect(await tell(texts(...old), head, 'datasets: [{ path: data/t.csv, key: id }]\n')).toEqual([
      'data/t.csv possible-contradiction new: line 33: "class 2", but line 32 has "class 1"',
    ]);
  });

  it('stay possible, and no repetition, where texts differ in how often they say one thing', async () => {
    const laugh = 'ha'.repeat(20);
    const old = [...filler((i) => `class ${i % 3}`), `1,${laugh},class 1`];
    expect(await tell(texts(...old), texts(...old, `2,${laugh}ha,class 2`))).toEqual([
      'data/t.csv possible-contradiction new: line 33: "class 2", but line 32, 99 % alike, has "class 1"',
    ]);
  });
});

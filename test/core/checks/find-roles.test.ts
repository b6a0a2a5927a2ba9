import { describe, expect, it } from 'vitest';
import { contextOf } from './context-of.ts';
import { tableOf } from './table-of.ts';

const QUESTIONS = ['where is my parcel', 'how do I pay the bill', 'the app does not start'];

const questions = (rows = 60) =>
  tableOf(
    ['id', 'question', 'category'],
    Array.from({ length: rows }, (_, i) => [
      `Q${i}`,
      `${QUESTIONS[i % 3]} number ${i}`,
      `c${i % 3}`,
    ]),
  );

describe('findRoles', () => {
  it('takes the columns that the config names', async () => {
    const { roles } = await contextOf({
      head: questions(),
      dataset: { label: 'id', text: ['category'], group: 'question', time: 'gone' },
    });
    expect(roles.head).toEqual({ label: 0, text: [2], group: 1, inferred: [] });
  });

  it('infers label and text from names and values, and says so', async () => {
    const { roles } = await contextOf({ head: questions() });
    expect(roles.head).toEqual({ label: 2, text: [1], inferred: ['label', 'text'] });
  });

  it('takes no measured value for a label, whatever it is called', async () => {
    const rows = Array.from({ length: 60 }, (_, i) => [`${i}`, `${(i % 5) + 0.25}`]);
    const { roles } = await contextOf({ head: tableOf(['x', 'y'], rows) });
    expect(roles.head).toEqual({ text: [], inferred: [] });
  });

  it('infers nothing from a few rows', async () => {
    const { roles } = await contextOf({ head: questions(19) });
    expect(roles.head).toEqual({ text: [], inferred: [] });
  });

  it("gives base's columns by the difference, whatever their names and places", async () => {
    const head = questions();
    const base = tableOf(['topic', 'id'], []);
    const columns = {
      pairs: [{ base: 0, head: 2, renamed: true, moved: true }],
      added: [0, 1],
      removed: [1],
    };
    const { roles } = await contextOf({ base, head, columns });
    expect(roles.base).toEqual({ label: 0, text: [], inferred: ['label', 'text'] });
  });
});

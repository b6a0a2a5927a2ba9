import { describe, expect, it } from 'vitest';
import { headerLost } from '../../../../src/core/checks/columns/header-lost.ts';
import { tableOf } from '../../table-of.ts';
import { contextOf } from '../context-of.ts';

async function isLost(baseText: string, headText: string): Promise<boolean> {
  const [base, head] = [await tableOf(baseText), await tableOf(headText)];
  const context = { ...(await contextOf({ head })), base };
  return (await headerLost.find(context, {})).length > 0;
}

describe('header-lost', () => {
  it('fires where head starts with a row of numbers', async () => {
    expect(await isLost('id,price\n1,2.5\n2,3.5\n', '1,2.5\n2,3.5\n')).toBe(true);
  });

  it("fires where base's first row now stands for the header", async () => {
    expect(await isLost('lang,word\nde,Haus\nfr,maison\n', 'de,Haus\nfr,maison\n')).toBe(true);
  });

  it.each([
    ['id,price\n1,2.5\n', 'id,price\n2,3.5\n'],
    ['id,price\n1,2.5\n', 'key,cost\n1,2.5\n'],
    ['1,2.5\n2,3.5\n', '1,2.5\n2,4.5\n'],
    ['a,b\na,b\n', 'a,b\na,b\n'],
  ])('does not fire for %j to %j', async (base, head) => {
    expect(await isLost(base, head)).toBe(false);
  });
});

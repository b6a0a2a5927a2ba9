import { describe, expect, it } from 'vitest';
import { runChecks } from '../../../src/core/checks/run-checks.ts';
import { ruleCheck } from '../../../src/core/rules/rule-check.ts';
import type { RulePolicy } from '../../../src/core/rules/rule-policy.ts';
import { contextOf } from '../checks/context-of.ts';
import { tableOf } from '../table-of.ts';

const HEADER = 'id,price,status\n';
const csv = (rows: string, header = HEADER) => tableOf(header + rows);

async function findingsOf(
  rule: Partial<RulePolicy> & Pick<RulePolicy, 'condition'>,
  head: string,
  base?: string,
  path?: string,
  headToBase?: readonly number[],
) {
  const check = ruleCheck({ name: 'my-rule', severity: 'error', dimension: 'accuracy', ...rule });
  const context = await contextOf({
    head: path ? await tableOf(head, {}, path) : await csv(head),
    ...(base === undefined ? {} : { base: path ? await tableOf(base, {}, path) : await csv(base) }),
    key: ['id'],
    ...(headToBase ? { headToBase } : {}),
  });
  return runChecks(context, [check]);
}

describe('a rule', () => {
  const positive = { condition: 'price > 0 || status == "free"' };

  it('tells broken rows with the cells it reads, and new from existing from fixed', async () => {
    const base = '1,5,paid\n2,0,paid\n3,0,paid\n4,0,paid\n5,1,paid\n';
    const head = '1,-5,paid\n2,0,paid\n3,3,paid\n5,1,paid\n6,0,free\n7,-1,free\n8,-1,x\n';
    expect(
      await findingsOf(positive, head, base, undefined, [0, 1, 2, 4, -1, -1, -1]),
    ).toMatchObject([
      {
        check: 'my-rule',
        standing: 'new',
        severity: 'error',
        dimension: 'accuracy',
        count: 2,
        message: '2 rows break `price > 0 || status == "free"`',
        rows: [
          { key: '1', detail: 'price: -5, status: paid' },
          { key: '8', detail: 'price: -1, status: x' },
        ],
      },
      { standing: 'existing', count: 1, rows: [{ key: '2' }] },
      { standing: 'fixed', count: 2, rows: [{ key: '3' }, { key: '4' }] },
    ]);
  });

  it('leaves a row existing where only cells changed that it does not read', async () => {
    const [finding] = await findingsOf({ condition: 'price > 0' }, '1,0,new\n', '1,0,old\n');
    expect(finding).toMatchObject({ standing: 'existing', column: 'price' });
  });

  it('speaks in its own words', async () => {
    const message = 'a price of {price} for {status} is {{odd}}';
    const [finding] = await findingsOf({ ...positive, message }, '1,-5,paid\n');
    expect(finding?.rows[0]?.detail).toBe('a price of -5 for paid is {odd}');
  });

  it('is not about rows of which `when` is false', async () => {
    const rule = { condition: 'price > 0', when: 'status == "paid"' };
    expect(await findingsOf(rule, '1,0,free\n2,1,paid\n')).toEqual([]);
    expect(await findingsOf(rule, '1,0,paid\n')).toHaveLength(1);
  });

  it('says of rows that it cannot tell why, each kind once', async () => {
    const [finding] = await findingsOf(
      { condition: 'price > 0' },
      '1,,a\n2,,b\n3,N/A,c\n4,1,d\n5,2,e\n6,3,f\n7,-3,g\n',
    );
    expect(finding?.message).toBe(
      '1 row breaks `price > 0`; 3 rows cannot be evaluated: `>` does not take `price` (a blank) and a number; `>` does not take `price` (text) and a number',
    );
    expect(finding?.count).toBe(4);
  });

  it('advises to say what a blank means where that is all that is wrong', async () => {
    const blank = 'Say what a blank means: `price == null || …` or `price != null && …`.';
    const correct = 'Correct these rows, or the rule in the config.';
    const hintOf = async (rows: string, condition = 'price > 0') =>
      (await findingsOf({ condition }, rows))[0]?.hint;
    expect(await hintOf('1,,a\n4,1,d\n5,2,e\n')).toBe(blank);
    expect(await hintOf('1,,a\n4,-1,d\n5,2,e\n')).toBe(`${correct} ${blank}`);
    expect(await hintOf('1,3,a\n4,-1,d\n5,2,e\n')).toBe(correct);
    expect(await hintOf('1,,a\n4,1,d\n', 'row["price"] > 0')).toBe(
      'Say in the rule what a blank means.',
    );
    expect(await hintOf('1,,a\n4,1,d\n', 'price == null || price > 0')).toBeUndefined();
  });

  it('advises to correct the rule where no row can be judged by it', async () => {
    const hintOf = async (condition: string) =>
      (await findingsOf({ condition }, '1,5,a\n'))[0]?.hint;
    expect(await hintOf('prcie > 0')).toBe(
      'Correct the rule in the config: write `price` for `prcie`.',
    );
    expect(await hintOf('country != "x"')).toBe(
      'Correct the rule in the config, or put the column back.',
    );
    expect(await hintOf('price == "5"')).toBe('Correct the rule in the config.');
  });

  it('passes over rows that are blank', async () => {
    expect(await findingsOf({ condition: 'price > 0' }, '1,1,a\n,,\n')).toEqual([]);
  });

  it('names the nearest column where there is none of the name, however old the rule is', async () => {
    for (const rule of [
      { condition: 'prcie > 0' },
      { condition: 'row["prcie"] > 0' },
      { condition: 'true', message: '{prcie}' },
      { condition: 'old == null || old.prcie > 0' },
    ]) {
      expect(await findingsOf(rule, '1,1,a\n', '1,1,a\n')).toMatchObject([
        {
          standing: 'new',
          column: 'prcie',
          message: 'The rule cannot be judged: there is no column `prcie`; did you mean `price`?',
        },
      ]);
    }
  });

  it('has a column go before a type of the same name', async () => {
    const head = await csv('1,5\n', 'id,string\n');
    const rule = ruleCheck({
      name: 'r',
      condition: 'string == 5',
      severity: 'error',
      dimension: 'validity',
    });
    expect(await runChecks(await contextOf({ head }), [rule])).toEqual([]);
  });

  it('reads cells of CSV by what their column holds, and those of JSON as they are', async () => {
    const condition = 'type(price) == double';
    expect(await findingsOf({ condition }, '1,5,a\n2,x,b\n3,6,c\n')).toMatchObject([
      { count: 1, rows: [{ key: '2' }] },
    ]);
    const lines = '{"id":1,"price":5}\n{"id":2,"price":"5"}\n{"id":3}\n';
    expect(await findingsOf({ condition }, lines, undefined, 'a.jsonl')).toMatchObject([
      { count: 2, rows: [{ key: '2' }, { key: '3' }] },
    ]);
  });

  it('sees a cell as it is written too', async () => {
    const condition = 'price == 5 && written.price.matches("^[0-9]+[.][0-9]{2}$")';
    expect(await findingsOf({ condition }, '1,5.00,a\n2,5,b\n')).toMatchObject([
      { count: 1, column: 'price', rows: [{ key: '2', detail: 'price: 5' }] },
    ]);
    expect(await findingsOf({ condition: 'written["price"] == null' }, '1,,a\n')).toEqual([]);
    expect(await findingsOf({ condition: '"5" in written' }, '1,5,a\n')).toHaveLength(1);
  });

  it.each([
    ['status != "yes"', 'status', 'true and false', 'written["status"]'],
    ['row["price"] == "5"', 'price', 'numbers', 'written["price"]'],
    ['price in ["5", "x"]', 'price', 'numbers', 'written["price"]'],
    ['id != 7', 'id', 'text', 'compare it with `"7"`'],
  ])(
    'does not take %s, which can never be otherwise',
    async (condition, column, holds, instead) => {
      const rows = 'a1,5,yes\na2,6,no\na3,7,no\n';
      const [finding, ...others] = await findingsOf({ condition }, rows, rows);
      expect(others).toEqual([]);
      expect(finding).toMatchObject({ standing: 'new', column, count: 1 });
      expect(finding?.message).toContain(
        `The rule cannot be judged: \`${column}\` holds ${holds},`,
      );
      expect(finding?.message).toContain(instead);
    },
  );

  it('takes a comparison with what a column also holds', async () => {
    const rows = '1,5,yes\n2,6,no\n3,N/A,no\n';
    expect(await findingsOf({ condition: 'price == "N/A" || price > 0' }, rows)).toEqual([]);
    expect(await findingsOf({ condition: '["x"].all(price, price != "5")' }, rows)).toEqual([]);
  });

  it('types a column that has more rows than are looked at', async () => {
    const rows = Array.from({ length: 5000 }, (_, i) => `${i},${i === 4500 ? -1 : 1},x`).join('\n');
    expect(await findingsOf({ condition: 'price > 0' }, `${rows}\n`)).toMatchObject([
      { count: 1, rows: [{ key: '4500' }] },
    ]);
  });
});

describe('a rule about changes', () => {
  const doubled = { condition: 'old == null || price <= 2 * old.price' };

  it('looks at changed rows alone, and whatever it finds is new', async () => {
    const base = '1,5,a\n2,5,a\n3,5,a\n4,100,a\n';
    const head = '1,50,a\n2,10,a\n3,5,a\n5,1000,a\n';
    expect(await findingsOf(doubled, head, base, undefined, [0, 1, 2, -1])).toMatchObject([
      { standing: 'new', count: 1, rows: [{ key: '1', detail: 'price: 50, old price: 5' }] },
    ]);
  });

  it('sees added rows without an old self', async () => {
    const rule = { condition: 'old != null || status == "draft"' };
    expect(await findingsOf(rule, '1,1,a\n2,1,draft\n3,1,paid\n', '1,1,a\n')).toMatchObject([
      { count: 1, rows: [{ key: '3' }] },
    ]);
    expect(await findingsOf(rule, '3,1,paid\n')).toMatchObject([{ count: 1 }]);
  });

  it('says nothing where base cannot be compared with', async () => {
    const condition = 'old != null';
    const base = await csv('1,1,a\n');
    const check = ruleCheck({ name: 'r', severity: 'error', dimension: 'validity', condition });
    const { diff: _, ...context } = await contextOf({ base, head: base, key: ['id'] });
    expect(await runChecks(context, [check])).toEqual([]);
  });

  it('follows a renamed column, and has null for one that base lacks', async () => {
    const check = ruleCheck({
      name: 'r',
      severity: 'error',
      dimension: 'validity',
      condition: 'old == null || old.amount == null || amount <= old.amount',
    });
    const base = await csv('1,5\n2,5\n', 'id,price\n');
    const head = await csv('1,5\n2,6\n', 'id,amount\n');
    const pairs = [
      { base: 0, head: 0, renamed: false, moved: false },
      { base: 1, head: 1, renamed: true, moved: false },
    ];
    const columns = { pairs, added: [], removed: [] };
    const context = await contextOf({ base, head, key: ['id'], columns });
    expect(await runChecks(context, [check])).toMatchObject([{ count: 1, rows: [{ key: '2' }] }]);
  });
});

import { describe, expect, it } from 'vitest';
import { checkTrees, inShort } from './check-trees.ts';

const field = (name: string, type = 'integer') => ({ name, type });
const PACKAGE = {
  resources: [
    {
      name: 'people',
      path: 'people.csv',
      schema: {
        fields: [field('id'), field('boss')],
        foreignKeys: [{ fields: 'boss', reference: { fields: 'id' } }],
      },
    },
    {
      name: 'orders',
      path: ['orders-1.csv', 'orders-2.jsonl'],
      schema: {
        fields: [field('no'), field('person')],
        foreignKeys: [{ fields: ['person'], reference: { resource: 'people', fields: ['id'] } }],
      },
    },
  ],
};
const PEOPLE = 'id,boss\n1,\n2,1\n3,1\n4,2\n';
const ORDERS = 'no,person\n10,1\n11,3\n12,9\n';
const FILES = {
  'datapackage.json': PACKAGE,
  'people.csv': PEOPLE,
  'orders-1.csv': ORDERS,
  'orders-2.jsonl': '{"no":20,"person":3}\n{"no":21,"person":null}\n',
};

async function foreignKeys(head: Parameters<typeof checkTrees>[0]) {
  const findings = await checkTrees(FILES, { head });
  return findings.filter(({ check }) => check === 'foreign-key');
}

describe('foreign keys', () => {
  it('are new for a row that is added, existing for one that was there', async () => {
    const findings = await foreignKeys({ 'orders-1.csv': `${ORDERS}13,8\n14,04\n` });
    expect(findings.map(inShort)).toEqual([
      'new foreign-key person 1',
      'existing foreign-key person 1',
    ]);
    expect(findings[0]?.rows).toMatchObject([{ row: 4, line: 5, detail: 'no id of people is 8' }]);
  });

  it('are new for an untouched row that this change leaves behind, in the same file and in another', async () => {
    const head = {
      'people.csv': 'id,boss\n1,\n2,1\n4,2\n',
      'orders-1.csv': ORDERS.replace('10,1', '10,2'),
    };
    const findings = await foreignKeys(head);
    expect(findings.map((finding) => `${finding.path}: ${inShort(finding)}`)).toEqual([
      'orders-1.csv: new foreign-key person 1',
      'orders-1.csv: existing foreign-key person 1',
      'people.csv: new foreign-key - 1',
    ]);
    expect(findings[0]?.rows).toMatchObject([{ row: 2, detail: 'no id of people is 3 any more' }]);
    expect(findings[2]).toMatchObject({
      message: '1 row of orders-2.jsonl refers to keys that are gone',
      rows: [
        {
          detail: '1 row refers to id 3, which is gone',
          counterpart: { path: 'orders-2.jsonl', side: 'head', row: 1, line: 1 },
        },
      ],
    });
  });

  it('follow a file to itself', async () => {
    const findings = await foreignKeys({ 'people.csv': `${PEOPLE}5,7\n6,5\n` });
    expect(findings.map(inShort)).toEqual(['new foreign-key boss 1']);
    expect(findings[0]?.rows).toMatchObject([{ detail: 'no id is 7' }]);
    const lost = await foreignKeys({ 'people.csv': 'id,boss\n1,\n3,1\n4,2\n' });
    expect(lost.map(inShort)).toEqual(['new foreign-key boss 1']);
  });

  it('are fixed where what they refer to is added', async () => {
    const head = { 'people.csv': `${PEOPLE}9,\n`, 'orders-1.csv': `${ORDERS}13,1\n` };
    expect((await foreignKeys(head)).map(inShort)).toEqual(['fixed foreign-key person 1']);
    const corrected = await foreignKeys({ 'orders-1.csv': ORDERS.replace('12,9', '12,1') });
    expect(corrected.map(inShort)).toEqual(['fixed foreign-key person 1']);
  });

  it('say so where the file referred to is not there', async () => {
    const findings = await foreignKeys({ 'people.csv': null, 'orders-1.csv': `${ORDERS}13,1\n` });
    expect(findings.map(({ message }) => message)).toEqual([
      'References cannot be followed: people.csv, which the schema refers to, is not there or cannot be read',
    ]);
  });

  it('of several fields want all of them, and nothing of a row that lacks one', async () => {
    const two = (name: string, more: object) => ({
      name,
      path: `${name}.csv`,
      schema: { fields: [field('a'), field('b', 'string')], ...more },
    });
    const files = {
      'datapackage.json': {
        resources: [
          two('x', {
            foreignKeys: [{ fields: ['a', 'b'], reference: { resource: 'y', fields: ['a', 'b'] } }],
          }),
          two('y', {}),
        ],
      },
      'y.csv': 'a,b\n1,p\n2,q\n',
      'x.csv': 'a,b\n1,p\n',
    };
    const findings = await checkTrees(files, { head: { 'x.csv': 'a,b\n1,p\n1,q\n2,\n02,q\n' } });
    const [only, ...others] = findings.filter(({ check }) => check === 'foreign-key');
    expect(others).toEqual([]);
    expect(only?.rows).toMatchObject([{ row: 2, detail: 'no a and b of y is 1, q' }]);
  });
});

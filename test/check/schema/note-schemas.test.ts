import { describe, expect, it } from 'vitest';
import { checkTrees, noticesOf } from './check-trees.ts';

const schema = (type: string) => ({ fields: [{ name: 'id', type }] });
const pack = (given: unknown) => ({ resources: [{ name: 'a', path: 'a.csv', schema: given }] });
const OLD = { 'a.csv': 'id\n1\n', 'datapackage.json': pack(schema('integer')) };

describe('notices about schemas', () => {
  it('leave to a finding the fault of a changed schema where no changed data file tells it', async () => {
    const broken = { 'datapackage.json': pack(schema('intger')) };
    const [fault, ...others] = await checkTrees(OLD, { head: broken });
    expect(others).toEqual([]);
    expect(fault).toMatchObject({
      path: 'datapackage.json',
      check: 'schema-error',
      standing: 'new',
      rows: [
        {
          line: 10,
          detail:
            '/resources/0/schema/fields/0/type: "intger" is no type of a field; did you mean `integer`?',
        },
      ],
    });
    const withData = await checkTrees(OLD, { head: { ...broken, 'a.csv': 'id\n1\n2\n' } });
    expect(withData.map(({ path, check }) => [path, check])).toEqual([['a.csv', 'schema-error']]);
    const again = await noticesOf({ ...OLD, ...broken }, { head: { 'a.csv': 'id\n1\n2\n' } });
    expect(again.filter(({ code }) => code === 'schema-error')).toEqual([
      {
        code: 'schema-error',
        severity: 'warning',
        path: 'datapackage.json',
        line: 10,
        message:
          'The schema datapackage.json has 1 fault: "intger" is no type of a field; did you mean `integer`? (/resources/0/schema/fields/0/type). Until it is corrected, what is broken judges nothing.',
      },
    ]);
  });

  it('tell of a schema at an address', async () => {
    const files = { ...OLD, 'datapackage.json': pack('https://example.org/a.json') };
    const notices = await noticesOf(files, { head: { 'a.csv': 'id\n1\n2\n' } });
    expect(notices.map(({ code, path }) => [code, path])).toContainEqual([
      'schema-not-fetched',
      'a.csv',
    ]);
  });

  it('tell of data that is removed and that its package still lists', async () => {
    const key = { fields: 'id', reference: { resource: 'a', fields: 'id' } };
    const other = {
      name: 'b',
      path: 'b.csv',
      schema: { ...schema('integer'), foreignKeys: [key] },
    };
    const resources = [...pack(schema('integer')).resources, other];
    const files = { ...OLD, 'datapackage.json': { resources }, 'b.csv': 'id\n1\n' };
    const notices = await noticesOf(files, { head: { 'a.csv': null } });
    expect(notices.map(({ message }) => message)).toContain(
      'This change takes a.csv away, which datapackage.json still lists, and b.csv refers to it. Change the data package too, or keep the file.',
    );
    const both = { 'a.csv': null, 'datapackage.json': { resources: [] } };
    const removed = await noticesOf(OLD, { head: both });
    expect(removed.filter(({ code }) => code === 'schema-error')).toEqual([]);
  });

  it('tell of a changed schema that only a data package names', async () => {
    const files = { ...OLD, 'datapackage.json': pack('a.schema.json') };
    const base = { ...files, 'a.schema.json': schema('integer') };
    const looser = { 'a.csv': 'id\nx\n', 'a.schema.json': schema('string') };
    const codes = async (head: Record<string, unknown>) =>
      (await noticesOf(base, { head })).map(({ code, path }) => [code, path]);
    expect(await codes(looser)).toContainEqual(['rules-changed', 'a.schema.json']);
    const gone = { ...looser, 'a.schema.json': null };
    expect(await codes(gone)).toContainEqual(['rules-changed', 'a.schema.json']);
  });

  it('say nothing where all is well', async () => {
    const notices = await noticesOf(OLD, { head: { 'datapackage.json': pack(schema('number')) } });
    expect(notices.map(({ code }) => code)).toEqual(['no-config', 'rules-changed']);
  });
});

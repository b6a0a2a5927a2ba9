import { describe, expect, it } from 'vitest';
import { checkTrees, inShort } from './check-trees.ts';

const INTEGER = { fields: [{ name: 'id', type: 'integer' }] };
const OLD = 'id\n1\n2\n';
const NEW = 'id\n1\n2\nx\n';
const changed = (path: string) => ({ base: { [path]: OLD }, head: { [path]: NEW } });
const pack = (path: unknown, schema: unknown = INTEGER) => ({
  resources: [{ name: 'a', path, schema }],
});

describe('the schema of a file', () => {
  it.each([
    ['beside it', 'data/a.csv', { 'data/datapackage.json': pack('a.csv') }],
    [
      'in YAML',
      'data/a.csv',
      {
        'data/datapackage.yaml':
          'resources:\n  - path: a.csv\n    schema:\n      fields: [{ name: id, type: integer }]\n',
      },
    ],
    ['in a folder above', 'x/y/a.csv', { 'x/datapackage.json': pack('y/a.csv') }],
    ['at the root', 'x/y/a.csv', { 'datapackage.json': pack('./x/y/../y/a.csv') }],
    [
      'beyond one that has no resource for it',
      'x/a.csv',
      { 'x/datapackage.json': pack('b.csv'), 'datapackage.json': pack('x/a.csv') },
    ],
    ['in a list of paths', 'a.csv', { 'datapackage.json': pack(['b.csv', 'a.csv']) }],
    [
      'in a file that the package names',
      'd/a.csv',
      { 'd/datapackage.json': pack('a.csv', '../schemas/a.json'), 'schemas/a.json': INTEGER },
    ],
  ])('is found %s', async (_, path, files) => {
    const findings = await checkTrees(files, changed(path));
    expect(findings.map(inShort)).toContain('new type-error id 1');
  });

  it('is the one that the config names, be it a Table Schema, a package or one resource', async () => {
    const config = 'datasets: [{ path: a.csv, schema: s.json }]';
    for (const schema of [INTEGER, pack('a.csv')]) {
      const findings = await checkTrees({ 's.json': schema }, { ...changed('a.csv'), config });
      expect(findings.map(inShort)).toContain('new type-error id 1');
    }
  });

  it('judges both sides by head', async () => {
    const files = {
      base: { 'a.csv': NEW, 'datapackage.json': { resources: [] } },
      head: { 'a.csv': `${NEW}3\n`, 'datapackage.json': pack('a.csv') },
    };
    expect((await checkTrees({}, files)).map(inShort)).toContain('existing type-error id 1');
  });

  it('is left out for data that no package describes', async () => {
    const findings = await checkTrees({ 'datapackage.json': pack('b.csv') }, changed('a.csv'));
    expect(findings.filter(({ check }) => /error|label|-key/.test(check))).toEqual([]);
  });

  it('is not fetched from an address', async () => {
    const files = { 'datapackage.json': pack('a.csv', 'https://example.org/a.json') };
    expect(
      (await checkTrees(files, changed('a.csv'))).filter(({ check }) => check === 'type-error'),
    ).toEqual([]);
  });
});

describe('a broken schema', () => {
  const config = 'datasets: [{ path: a.csv, schema: s.json }]';
  const messages = async (files: Parameters<typeof checkTrees>[0], head = {}) => {
    const findings = await checkTrees(files, {
      ...changed('a.csv'),
      head: { 'a.csv': NEW, ...head },
      config,
    });
    return findings
      .filter(({ check }) => check === 'schema-error')
      .map(({ standing, message }) => `${standing}: ${message}`);
  };

  it('is told with its file, line and pointer', async () => {
    expect(await messages({}, { 's.json': { fields: [{ name: 'id', type: 'intger' }] } })).toEqual([
      'new: The schema has 1 fault: s.json:5: "intger" is no type of a field; did you mean `integer`? (/fields/0/type)',
    ]);
    expect(await messages({}, { 's.json': '{\n "fields": [\n}' })).toEqual([
      'new: The schema has 1 fault: s.json:3: The file is no JSON: value expected',
    ]);
    expect(await messages({}, { 's.json': '[]' })).toEqual([
      'new: The schema has 1 fault: s.json:1: The file is no Table Schema (which has `fields`), no data package (`resources`) and no JSON Schema',
    ]);
    expect(await messages({ 's.json': pack('b.csv') })).toEqual([
      'existing: The schema has 1 fault: s.json:2: "a.csv" is no path of a resource; did you mean `b.csv`? (/resources)',
    ]);
  });

  it('is old debt where base has the same fault', async () => {
    expect(await messages({ 's.json': { fields: [{ name: 'id', type: 'intger' }] } })).toEqual([
      expect.stringMatching(/^existing: The schema has 1 fault/),
    ]);
    expect(await messages({})).toEqual([
      'existing: The schema has 1 fault: s.json: The schema file is not there',
    ]);
  });

  it('never leads out of the repository', async () => {
    const files = { 'datapackage.json': pack('a.csv', '../../etc/passwd') };
    const findings = await checkTrees(files, changed('a.csv'));
    expect(findings.map(({ message }) => message)).toContainEqual(
      expect.stringContaining('../../etc/passwd leads out of the repository'),
    );
  });

  it('tells a foreign key to a resource or a field that does not exist', async () => {
    const key = (reference: object) => ({
      'datapackage.json': {
        resources: [
          {
            name: 'a',
            path: 'a.csv',
            schema: { ...INTEGER, foreignKeys: [{ fields: 'id', reference }] },
          },
          { name: 'people', path: 'b.csv', schema: INTEGER },
        ],
      },
    });
    const told = async (reference: object) =>
      (await checkTrees(key(reference), changed('a.csv'))).filter(
        ({ check }) => check === 'schema-error',
      )[0]?.message;
    expect(await told({ resource: 'poeple', fields: 'id' })).toContain('did you mean `people`?');
    expect(await told({ resource: 'people', fields: 'key' })).toContain(
      '"key" is no field of what the key refers to',
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTableSchema } from '../../../../src/core/schema/descriptor/parse-table-schema.ts';

const faultsOf = (descriptor: unknown) =>
  parseTableSchema(descriptor).faults.map(({ pointer, message }) => `${pointer}: ${message}`);

const field = (more: object) => ({ fields: [{ name: 'a', ...more }] });

describe('parseTableSchema', () => {
  it.each([
    ['text', 'string'],
    ['str', 'string'],
    ['Float', 'number'],
    ['double', 'number'],
    ['int', 'integer'],
    ['bool', 'boolean'],
    ['timestamp', 'datetime'],
  ])('knows what others mean by the type %s, and tells it once', (type, meant) => {
    const constraints = { minimum: 0, pattern: 'x', required: true };
    expect(faultsOf(field({ type, constraints, categories: [1] }))).toEqual([
      `/fields/0/type: "${type}" is no type of a field; did you mean \`${meant}\`?`,
    ]);
  });

  it.each([
    ['max', 'maximum'],
    ['min', 'minimum'],
    ['regex', 'pattern'],
    ['not_null', 'required'],
    ['mandatory', 'required'],
  ])('knows what others mean by the constraint %s', (name, meant) => {
    expect(faultsOf(field({ type: 'string', constraints: { [name]: 1 } }))).toEqual([
      `/fields/0/constraints/${name}: "${name}" is no constraint; did you mean \`${meant}\`?`,
    ]);
  });

  it('holds a field of an unknown type to what is about no type', () => {
    const constraints = { minimum: 0, enum: [1], required: true, unique: true };
    const { schema } = parseTableSchema(field({ type: 'int', constraints, categories: [1] }));
    const [{ field: parsed } = {}] = schema?.fields ?? [];
    expect(parsed?.constraints).toEqual({ required: true, unique: true });
    expect(parsed?.categories).toBeUndefined();
  });

  it.each([
    [
      'a type',
      field({ type: 'strng' }),
      '/fields/0/type: "strng" is no type of a field; did you mean `string`?',
    ],
    [
      'a format',
      field({ type: 'string', format: 'mail' }),
      '/fields/0/format: "mail" is no format of the type string; did you mean `email`?',
    ],
    [
      'a pattern of other languages',
      field({ type: 'date', format: 'YYYY-MM-DD' }),
      '/fields/0/format: The format `YYYY-MM-DD` has no directive such as `%Y`; did you mean `%Y-%m-%d`?',
    ],
    [
      'an unknown directive',
      field({ type: 'date', format: '%Y-%q' }),
      '/fields/0/format: The format `%Y-%q` has `%q`, which strptime does not know',
    ],
    [
      'a constraint',
      field({ type: 'string', constraints: { minlength: 2 } }),
      '/fields/0/constraints/minlength: "minlength" is no constraint; did you mean `minLength`?',
    ],
    [
      'a constraint of another type',
      field({ type: 'integer', constraints: { pattern: 'a' } }),
      '/fields/0/constraints/pattern: `pattern` is no constraint of the type integer; it is one of string, any',
    ],
    [
      'a constraint outside of its place',
      field({ required: true }),
      '/fields/0/required: `required` is not read here; write it under `constraints`',
    ],
    [
      'a bound of another type',
      field({ type: 'date', constraints: { minimum: 'soon' } }),
      '/fields/0/constraints/minimum: `minimum` is "soon", where the field\'s type wants a date (YYYY-MM-DD)',
    ],
    [
      'a value of another type',
      field({ type: 'integer', constraints: { enum: [1, 'x'] } }),
      '/fields/0/constraints/enum: `enum` holds "x", where the field\'s type wants an integer',
    ],
    [
      'a category of another type',
      field({ type: 'integer', categories: [{ value: 1, label: 'low' }, { value: 'high' }] }),
      '/fields/0/categories: `categories` holds "high", where the field\'s type wants an integer',
    ],
    [
      'a pattern that is none',
      field({ type: 'string', constraints: { pattern: '(a' } }),
      expect.stringContaining('/fields/0/constraints/pattern: `pattern` is no regular expression'),
    ],
    [
      'a JSON Schema that is none',
      field({ type: 'object', constraints: { jsonSchema: { type: 'strng' } } }),
      expect.stringContaining(
        '/fields/0/constraints/jsonSchema: `jsonSchema` /type is wrong: must be',
      ),
    ],
    [
      'a misspelt key',
      field({ missing_values: ['-'] }),
      '/fields/0/missing_values: `missing_values` is not read; did you mean `missingValues`?',
    ],
    [
      'a plural',
      { fields: [], primaryKeys: ['a'] },
      '/primaryKeys: `primaryKeys` is not read; did you mean `primaryKey`?',
    ],
    [
      'a field without a name',
      { fields: [{ type: 'string' }] },
      '/fields/0: The field has no `name`',
    ],
    ['a field that is none', { fields: ['a'] }, '/fields/0: "a" stands where an object should'],
    ['no fields', { name: 'x' }, ': The schema has no `fields`'],
    ['fields that are no list', { fields: {} }, '/fields: {} stands where a list should'],
    ['what is no object', [1], ': [1] stands where an object should'],
    ['nothing', undefined, ': null stands where an object should'],
    [
      'a key of no field',
      { fields: [{ name: 'city' }], primaryKey: ['ctiy'] },
      '/primaryKey: "ctiy" is no field of the schema; did you mean `city`?',
    ],
    [
      'a way to match',
      { fields: [], fieldsMatch: 'sub-set' },
      '/fieldsMatch: "sub-set" is no way to match fields; did you mean `subset`?',
    ],
    [
      'keys of two lengths',
      {
        fields: [{ name: 'a' }],
        foreignKeys: [{ fields: 'a', reference: { fields: ['b', 'c'] } }],
      },
      '/foreignKeys/0: 1 fields cannot refer to 2',
    ],
    [
      'half a foreign key',
      { fields: [{ name: 'a' }], foreignKeys: [{ fields: 'a' }] },
      '/foreignKeys/0: A foreign key needs `fields`, and a `reference` with `fields`',
    ],
  ])('tells %s', (_, descriptor, fault) => {
    expect(faultsOf(descriptor)).toEqual([fault]);
  });

  it('reads both versions of the standard', () => {
    const { schema, faults } = parseTableSchema({
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fieldsMatch: ['equal'],
      missingValues: [{ value: '', label: 'left out' }, '-99'],
      fields: [
        { name: 'a', type: 'integer' },
        { name: 'b', type: 'date', format: 'fmt:%d/%m/%Y', missingValues: ['?'] },
      ],
      primaryKey: 'a',
      uniqueKeys: [['b'], ['a', 'b']],
      foreignKeys: [{ fields: 'b', reference: { resource: '', fields: 'a' } }],
    });
    expect(faults).toEqual([]);
    expect(schema).toMatchObject({
      fieldsMatch: 'equal',
      primaryKey: ['a'],
      uniqueKeys: [['b'], ['a', 'b']],
      foreignKeys: [{ fields: ['b'], reference: { resource: '', fields: ['a'] } }],
    });
    expect(
      schema?.fields.map(({ field: { format, missingValues } }) => [format, missingValues]),
    ).toEqual([
      ['default', ['', '-99']],
      ['%d/%m/%Y', ['?']],
    ]);
  });

  it('lets a broken field pass whatever stands in it', () => {
    const { schema } = parseTableSchema(field({ type: 'strng', constraints: { maximum: 3 } }));
    expect(schema?.fields[0]?.judge('anything', 'csv', () => {})).toBeUndefined();
  });

  it('allows keys that the standard does not know', () => {
    expect(faultsOf(field({ type: 'string', rdfType: 'x', 'dp:unit': 'kg', label: 'A' }))).toEqual(
      [],
    );
  });

  it('never throws, whatever it is given', () => {
    const keys = [
      'name',
      'type',
      'format',
      'constraints',
      'enum',
      'pattern',
      'fields',
      'reference',
    ];
    const values = fc.letrec((tie) => ({
      any: fc.oneof(
        { maxDepth: 5 },
        fc.constantFrom<unknown>(
          'string',
          'date',
          'list',
          'a',
          '%d',
          '(',
          null,
          true,
          -1,
          1.5,
          '__proto__',
        ),
        fc.array(tie('any'), { maxLength: 3 }),
        fc.dictionary(
          fc.constantFrom(...keys, 'constructor', 'primaryKey', 'foreignKeys'),
          tie('any'),
        ),
      ),
    })).any;
    fc.assert(
      fc.property(values, (value) => {
        parseTableSchema(value);
        parseTableSchema({ fields: value, foreignKeys: value, uniqueKeys: value });
        parseTableSchema({ fields: [{ name: 'a', type: 'string', constraints: value }] });
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it('takes no more keys than a table has', () => {
    const uniqueKeys = Array.from({ length: 5000 }, () => ['a']);
    const { schema, faults } = parseTableSchema({ fields: [{ name: 'a' }], uniqueKeys });
    expect(schema?.uniqueKeys).toHaveLength(100);
    expect(faults).toEqual([
      { pointer: '/uniqueKeys', message: 'Only the first 100 of these 5000 count' },
    ]);
  });

  it('is not slowed down by ten thousand broken fields', () => {
    const fields = Array.from({ length: 10_000 }, (_, i) => ({ name: `f${i}`, type: 'x' }));
    expect(faultsOf({ fields })).toHaveLength(100);
  });
});

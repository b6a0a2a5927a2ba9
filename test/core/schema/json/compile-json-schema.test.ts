import { describe, expect, it } from 'vitest';
import { compileJsonSchema } from '../../../../src/core/schema/json/compile-json-schema.ts';
import { HANG } from '../../../hang.ts';

function judge(schema: unknown, value: unknown) {
  const { schema: compiled, faults } = compileJsonSchema(schema);
  expect(faults).toEqual([]);
  return compiled?.judge(value);
}

const messages = (schema: unknown) =>
  compileJsonSchema(schema).faults.map(({ pointer, message }) => `${pointer}: ${message}`);

const DRAFT_7 = 'http://json-schema.org/draft-07/schema#';
const DRAFT_2020 = 'https://json-schema.org/draft/2020-12/schema';

describe('compileJsonSchema', () => {
  it('tells the drafts apart', () => {
    const tuple = { properties: { a: { items: [{ type: 'integer' }] } } };
    expect(judge({ $schema: DRAFT_7, ...tuple }, { a: ['x'] })).toMatchObject([{ path: '/a/0' }]);
    const prefix = { properties: { a: { prefixItems: [{ type: 'integer' }] } } };
    expect(judge({ $schema: DRAFT_2020, ...prefix }, { a: ['x'] })).toMatchObject([
      { path: '/a/0' },
    ]);
    expect(judge(prefix, { a: ['x'] })).toMatchObject([{ path: '/a/0' }]);
    expect(messages({ $schema: 'http://json-schema.org/draft-04/schema#' })).toEqual([
      '/$schema: http://json-schema.org/draft-04/schema# is not read; name one of 2020-12, 2019-09, draft-07 or draft-06',
    ]);
  });

  it('tells one fault a key, with what was expected', () => {
    const schema = {
      required: ['id', 'label'],
      additionalProperties: false,
      properties: {
        id: { type: 'integer' },
        label: { enum: ['a', 'b'] },
        tags: { items: { type: 'string' }, uniqueItems: true },
        'a/b': { const: 1 },
      },
    };
    expect(judge(schema, { id: 1, label: 'a', tags: ['x', 'y'] })).toEqual([]);
    expect(judge(schema, { id: '1', tags: [1, 1], 'a/b': 2, more: true })).toEqual([
      { key: 'label', path: '', expected: 'must have the key "label"' },
      { key: 'more', path: '', expected: 'must not have the key "more"' },
      { key: 'id', path: '/id', expected: 'must be integer' },
      { key: 'tags', path: '/tags', expected: 'must not hold the same item twice' },
      { key: 'a/b', path: '/a~1b', expected: 'must be 1' },
    ]);
  });

  it('counts only keys that a record has', () => {
    const fault = [{ key: 'constructor', path: '', expected: 'must have the key "constructor"' }];
    expect(judge({ required: ['constructor'] }, {})).toEqual(fault);
    const record: unknown = JSON.parse('{"__proto__": {"a": 1}}');
    expect(judge({ required: ['a'] }, record)).toMatchObject([{ key: 'a' }]);
  });

  it('names the keyword that was meant, and leaves keywords of others alone', () => {
    const schema = { properties: { a: { typ: 'string' } }, 'x-owner': 'me', example: 1 };
    expect(messages(schema)).toEqual([
      '/properties/a/typ: `typ` is no keyword of JSON Schema; did you mean `type`?',
    ]);
  });

  it('tells where a schema is wrong', () => {
    expect(messages({ properties: { a: { type: 'strng' } } })[0]).toMatch(
      /^\/properties\/a\/type: must be one of/,
    );
    expect(messages('x')).toEqual([': A JSON Schema is an object, or true or false']);
    expect(messages({ properties: { a: { pattern: '(' } } })).toHaveLength(1);
  });

  it('follows references within, and none to elsewhere', () => {
    const schema = { $ref: '#/$defs/a', $defs: { a: { type: 'object', required: ['x'] } } };
    expect(judge(schema, {})).toMatchObject([{ key: 'x' }]);
    expect(messages({ $ref: 'https://example.org/a.json' })).toEqual([
      ': The reference https://example.org/a.json leads nowhere in this file; other files and addresses are not fetched',
    ]);
  });

  it('tells its patterns apart', () => {
    const schema = { properties: { a: { pattern: '^x' }, b: { pattern: '^y' } } };
    expect(judge(schema, { a: 'x', b: 'y' })).toEqual([]);
    expect(judge(schema, { a: 'y', b: 'x' })).toMatchObject([{ key: 'a' }, { key: 'b' }]);
  });

  it('judges the items of what describes a list', () => {
    const list = {
      type: 'array',
      items: { $ref: '#/$defs/row' },
      $defs: { row: { required: ['a'] } },
    };
    const { schema, faults } = compileJsonSchema(list, 'items');
    expect(faults).toEqual([]);
    expect(schema?.judge({ a: 1 })).toEqual([]);
    expect(schema?.judge({})).toMatchObject([{ key: 'a' }]);
  });

  it('checks formats', () => {
    const schema = { properties: { a: { format: 'date' }, b: { format: 'email' } } };
    expect(judge(schema, { a: '2024-02-30', b: 'x' })).toMatchObject([{ key: 'a' }, { key: 'b' }]);
    expect(judge(schema, { a: '2024-02-29', b: 'a@b.org' })).toEqual([]);
  });

  it.each([DRAFT_7, DRAFT_2020])('is stopped where references multiply, in %s', ($schema) => {
    const definitions = Object.fromEntries(
      Array.from({ length: 40 }, (_, i) => {
        const next = { $ref: `#/definitions/d${i + 1}` };
        return [`d${i}`, { anyOf: [next, next] }];
      }),
    );
    const schema = {
      $schema,
      definitions: { ...definitions, d40: { required: ['x'] } },
      $ref: '#/definitions/d0',
    };
    const started = performance.now();
    expect(judge(schema, {})).toEqual([{ path: '', expected: 'takes too long to be checked' }]);
    expect(performance.now() - started).toBeLessThan(HANG);
  });

  it('follows the references of a long list to its end', () => {
    let list: unknown = null;
    for (let i = 0; i < 500; i++) list = { value: i, next: list };
    const node = {
      properties: {
        value: { type: 'integer' },
        next: { anyOf: [{ type: 'null' }, { $ref: '#/$defs/n' }] },
      },
    };
    expect(judge({ $defs: { n: node }, $ref: '#/$defs/n' }, list)).toEqual([]);
    const used = { $ref: '#/$defs/n', const: { $ref: 'kept as it is' }, $defs: { n: {} } };
    expect(judge(used, { $ref: 'kept as it is' })).toEqual([]);
  });

  it('stays fast over patterns, formats, items and depth made to hang it', () => {
    const long = 'a'.repeat(100_000);
    const started = performance.now();
    expect(judge({ properties: { a: { pattern: '^(a+)+$' } } }, { a: `${long}!` })).toHaveLength(1);
    expect(judge({ properties: { a: { format: 'url' } } }, { a: `http://${long}` })).toHaveLength(
      1,
    );
    const items = Array.from({ length: 50_000 }, (_, i) => ({ i }));
    expect(judge({ properties: { a: { uniqueItems: true } } }, { a: items })).toEqual([]);
    const deep: unknown = JSON.parse(`${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`);
    expect(
      judge(
        { $defs: { n: { properties: { a: { $ref: '#/$defs/n' } } } }, $ref: '#/$defs/n' },
        deep,
      ),
    ).toEqual([{ path: '', expected: 'is nested too deeply to be checked' }]);
    expect(messages({ pattern: '(?=a)b' })).toEqual([expect.stringContaining('a look ahead')]);
    expect(performance.now() - started).toBeLessThan(HANG);
  });
});

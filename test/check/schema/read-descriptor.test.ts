import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDescriptor } from '../../../src/check/schema/read-descriptor.ts';

describe('readDescriptor', () => {
  it('never throws, in JSON or in YAML', () => {
    const pieces = fc.constantFrom(
      ...[
        '{',
        '}',
        '[',
        ']',
        ':',
        ',',
        '"',
        "'",
        'a',
        '1',
        '\n',
        '  ',
        '- ',
        '&a ',
        '*a',
        '#',
        '\ufeff',
      ],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        for (const name of ['a.json', 'a.yaml']) {
          const read = readDescriptor(parts.join(''), name);
          if ('value' in read) expect(read.lineOf('/a/0/b')).not.toBe(0);
          else expect(read.fault).not.toBe('');
        }
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it('survives nesting made to exhaust it', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    for (const name of ['a.json', 'a.yaml']) {
      const read = readDescriptor(deep, name);
      if ('value' in read)
        expect(read.lineOf('/0/0')).toSatisfy((line) => line === undefined || line === 1);
    }
    expect(readDescriptor('['.repeat(100_000), 'a.json')).toHaveProperty('fault');
  });

  it('knows the line of a part, its nearest ancestor for one that is not there', () => {
    const json = '{\n "a": {\n  "b/c": [\n   1,\n   2\n  ]\n }\n}';
    const yaml = 'a:\n  b/c:\n    - 1\n    - 2\n';
    const lines = (text: string, name: string) => {
      const read = readDescriptor(text, name);
      return 'value' in read
        ? ['/a/b~1c/1', '/a/b~1c/7', '/a/x', ''].map((at) => read.lineOf(at))
        : [];
    };
    expect(lines(json, 'a.json')).toEqual([5, 3, 2, 1]);
    expect(lines(yaml, 'a.yml')).toEqual([4, 3, 2, 1]);
  });
});

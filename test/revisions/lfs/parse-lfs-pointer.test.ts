import { describe, expect, it } from 'vitest';
import { parseLfsPointer } from '../../../src/revisions/lfs/parse-lfs-pointer.ts';

const oid = 'a'.repeat(64);
const version = 'version https://git-lfs.github.com/spec/v1';
const parse = (text: string) => parseLfsPointer(Buffer.from(text));

describe('parseLfsPointer', () => {
  it('reads object id and size', () => {
    const expected = { oid, size: 12345, extended: false };
    expect(parse(`${version}\noid sha256:${oid}\nsize 12345\n`)).toEqual(expected);
    expect(parse(`${version}\noid sha256:${oid}\nsize 12345`)).toEqual(expected);
  });

  it('tells a pointer that an extension had a hand in', () => {
    const extension = `ext-0-foo sha256:${oid}`;
    expect(parse(`${version}\n${extension}\noid sha256:${oid}\nsize 1\n`)?.extended).toBe(true);
  });

  it.each([
    '',
    'id,name\n1,one\n',
    version,
    `${version}\noid sha256:${oid}\n`,
    `${version}\noid md5:${oid}\nsize 1\n`,
    `${version}\noid sha256:../../etc/passwd\nsize 1\n`,
    `\n${version}\noid sha256:${oid}\nsize 1\n`,
    `${version}\noid sha256:${oid}\nsize 1\n${'x'.repeat(1024)}`,
  ])('takes %j for data', (text) => {
    expect(parse(text)).toBeUndefined();
  });
});

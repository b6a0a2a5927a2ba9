import { describe, expect, it } from 'vitest';
import { openKey } from '../../../src/core/audit/key/open-key.ts';
import { digestOfText, sealKey } from '../../../src/core/audit/key/seal-key.ts';
import { auditKeyOf } from './audit-key-of.ts';

const key = auditKeyOf({ decoys: 10 });
const { text, digest } = sealKey(key);

describe('a sealed key', () => {
  it('opens as what was sealed, and shows nothing to whoever looks at it', () => {
    expect(openKey(text, 'key')).toEqual(key);
    expect(text).not.toMatch(/shoe|row 1|a secret/);
    expect(digestOfText(text)).toBe(digest);
  });

  it('has another digest when anything of it changed', () => {
    const other = { ...key, rows: key.rows.map((row) => ({ ...row, current: 'boot' })) };
    expect(sealKey(other).digest).not.toBe(digest);
  });

  it.each([
    ['cut', text.slice(0, -40)],
    ['no JSON', 'shoe'],
    ['JSON of another kind', '{"schema_version": 1}'],
    ['of another audit', text.replace('a1b2c3', 'a1b2c4')],
    [
      'with a letter changed',
      text.replace(/("sealed": ".{200})(.)/, (_, a, b) => a + (b === 'A' ? 'B' : 'A')),
    ],
    ['of a row in no stratum', sealKey({ ...key, strata: [] }).text],
    ['of a row in no file', sealKey({ ...key, files: [] }).text],
    ['that claims to be huge', withLength(text, 0xffffffff)],
  ])('is refused: %s', (_, broken) => {
    expect(() => openKey(broken, 'x/key.sealed.json')).toThrow(
      'x/key.sealed.json is not the sealed key of an audit, or was changed.',
    );
  });
});

function withLength(sealed: string, length: number): string {
  const file = JSON.parse(sealed);
  const bytes = Buffer.from(file.sealed, 'base64');
  bytes.writeUInt32LE(length, bytes.length - 4);
  return JSON.stringify({ ...file, sealed: bytes.toString('base64') });
}

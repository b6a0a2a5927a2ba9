import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Detector } from '../../../src/core/privacy/detector.ts';
import { detectorsOfColumn } from '../../../src/core/privacy/detectors-of-column.ts';
import { maskText } from '../../../src/core/privacy/mask-text.ts';
import { MASKED_DETECTORS } from '../../../src/core/privacy/masked-detectors.ts';
import { HANG } from '../../hang.ts';
import { SECRETS } from './sample-secrets.ts';
import { TELLTALES } from './telltales.ts';

const PLANTED = [...TELLTALES.keys()];

describe('maskText', () => {
  it.each([
    ['jane.doe@example.com', 'j•••@e•••.com'],
    ['ask "élodie@exemple.fr", or her brother', 'ask "é•••@e•••.fr", or her brother'],
    ['4111-1111-1111-1111', '•••• 1111'],
    ['+44 20 7946 0958', '+44•••58'],
    ['GB82 WEST 1234 5698 7654 32', 'GB•••32'],
    ['536-90-4399', '•••99'],
    [SECRETS['github-token'], 'ghp_•••'],
    [SECRETS['json-web-token'], 'eyJ•••'],
    [SECRETS['private-key'], `-----BEGIN RSA ${'PRIVATE'} KEY-----•••`],
    ['db_password="q7Zt3VbN9xLw2KcR5mYd"', 'db_password="•••"'],
    ['postgres://app:q7Zt3VbN@db.example.com/x', 'postgres://app:•••@db.example.com/x'],
    ['postgres://app:MyPass2024@db/x', 'postgres://app:•••@db/x'],
    ['nothing to hide, 12.5 % of 2026-01-31', 'nothing to hide, 12.5 % of 2026-01-31'],
    ['', ''],
  ])('shows %j as %j', (text, masked) => {
    expect(maskText(text)).toBe(masked);
  });

  it('masks what counts because of the name of its column', () => {
    const named = detectorsOfColumn('contactPhone', MASKED_DETECTORS);
    expect(maskText('020 7946 0958', named)).toBe('•••58');
    expect(maskText('020 7946 0958')).toBe('020 7946 0958');
  });

  it('masks what was cut off and so lost its form', () => {
    expect(maskText('was jane.doe@exam…')).toBe('was •••…');
    expect(maskText('…1111 1111 was wrong')).toBe('…••• was wrong');
    expect(maskText(`${SECRETS['npm-token'].slice(0, 20)}…`)).toBe('•••…');
    expect(maskText('a long text, cut here…')).toBe('a long text, cut here…');
  });

  it('hides whatever is planted in whatever text', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 30 });
    fc.assert(
      fc.property(text, fc.constantFrom(...PLANTED), text, (before, planted, after) => {
        const masked = maskText(`${before} ${planted} ${after}`);
        expect(masked).not.toContain(planted);
      }),
    );
  });

  it('masks nothing twice, and leaves no half of a character', () => {
    const part = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...PLANTED, ' ', '…', '@'),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const once = maskText(parts.join(' '));
        expect(maskText(once)).toBe(once);
      }),
    );
  });

  const LENGTH = 1_000_000;
  it.each([
    ['a', ''],
    ['@', ''],
    ['a@', ''],
    ['a.', '@a.b'],
    ['a@a.', ''],
    ['1', ''],
    ['1 ', ''],
    ['+1', ''],
    ['+1 ', ''],
    ['4111 ', ''],
    ['GB82 ', ''],
    ['sk-', ''],
    ['eyJaaaaaaaaaaa.', ''],
    ['-----BEGIN PRIVATE KEY-----', ''],
    ['password=', ''],
    ['a_', 'password=x'],
    ['a://', '@'],
    ['ab:', '@'],
    ['x', '…'],
    ['1', '…'],
  ])('takes time linear in the length of a text full of %j', (unit, end) => {
    const text = unit.repeat(LENGTH / unit.length) + end;
    const start = performance.now();
    maskText(text);
    // A million characters take some 30 ms; the square of them would take minutes.
    expect(performance.now() - start).toBeLessThan(HANG);
  });

  it('knows a detector for every kind by a name of its own', () => {
    const kinds = MASKED_DETECTORS.map(({ kind }: Detector) => kind);
    expect(new Set(kinds).size).toBe(kinds.length);
  });
});

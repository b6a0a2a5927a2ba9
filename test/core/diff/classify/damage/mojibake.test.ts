import { describe, expect, it } from 'vitest';
import {
  MAC_ROMAN,
  WINDOWS_1252,
} from '../../../../../src/core/diff/classify/damage/byte-readings.ts';
import { itClassifies } from '../it-classifies.ts';

itClassifies('garbled-text', [
  ['café', 'cafÃ©'],
  ['café', 'cafÃƒÂ©'],
  ['café', 'caf√©'],
  ['città', 'cittÃ\u00a0'],
  ['città vecchia', 'cittÃ  vecchia'],
  ['don’t', 'donâ€™t'],
  ['don’t', 'donâ\u0080\u0099t'],
  ['“hi”', 'â€œhiâ€\u009d'],
  ['“hi”', 'â€œhiâ€\ufffd'],
  ['10 €', '10 â‚¬'],
  ['日本', 'æ—¥æœ¬'],
  ['👍', 'ðŸ‘\u008d'],
  ['Ã©', 'ÃƒÂ©'],
]);

itClassifies('value', [
  ['cafÃ©', 'café'],
  ['café', 'cafés'],
  ['café', 'cafè'],
  ['café', 'cafÃ¨'],
  ['café', 'cafÃ© au lait'],
  ['café', 'tafÃ©'],
  ['cafe', 'cafÃ©'],
  ['é', 'Ã'],
  ['día', 'dÃa'],
]);

describe('byte readings', () => {
  it('agree with the decoders of the platform', () => {
    const high = Uint8Array.from({ length: 128 }, (_, index) => 0x80 + index);
    expect(MAC_ROMAN).toBe(new TextDecoder('macintosh').decode(high));
    expect(WINDOWS_1252).toBe(new TextDecoder('windows-1252').decode(high));
  });
});

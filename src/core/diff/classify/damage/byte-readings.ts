/** The characters of bytes 0x80 to 0xFF in an encoding of one byte a character, one UTF-16 unit each. */
export type ByteReading = string;

/**
 * Windows-1252. The five bytes it leaves undefined read as the control characters of Latin-1.
 * A table of our own: `TextDecoder('windows-1252')` of Node 20 reads 0x80 to 0x9F as Latin-1.
 */
export const WINDOWS_1252: ByteReading =
  '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ' +
  Array.from({ length: 96 }, (_, index) => String.fromCharCode(0xa0 + index)).join('');

/** Mac Roman. */
export const MAC_ROMAN: ByteReading =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø' +
  '¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ';

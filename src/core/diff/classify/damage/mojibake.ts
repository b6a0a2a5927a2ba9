import type { CellPair } from '../cell-pair.ts';
import { type ByteReading, MAC_ROMAN, WINDOWS_1252 } from './byte-readings.ts';
import { firstDifference } from './first-difference.ts';

/**
 * A text's UTF-8 bytes were read in an encoding of one byte a character: `café` and `cafÃ©` (Windows-1252 or Latin-1),
 * `caf√©` (Mac Roman, as spreadsheets on a Mac do), once or twice over (`cafÃƒÂ©`). The way back, from `cafÃ©` to
 * `café`, is a repair and therefore substantive.
 *
 * When it lies: hardly ever; nobody types a text as the bytes of another.
 */
export function isMojibake({ rawBase, rawHead }: CellPair): boolean {
  if (rawHead.length <= rawBase.length) return false;
  const at = startOfRun(rawBase, firstDifference(rawBase, rawHead));
  const code = rawBase.codePointAt(at) ?? 0;
  if (code < 0x80) return false;
  // Almost every edit fails on its first character, before a long text is encoded at all.
  const character = String.fromCodePoint(code);
  return [WINDOWS_1252, MAC_ROMAN].some((reading) => {
    const once = misread(character, reading);
    const twice = misread(once, reading);
    if (isMisread(character, rawHead.slice(at, at + once.length), reading))
      return isMisread(rawBase, rawHead, reading);
    return (
      isMisread(once, rawHead.slice(at, at + twice.length), reading) &&
      isMisread(misread(rawBase, reading), rawHead, reading)
    );
  });
}

/** Back to the first character of a run outside ASCII: the result may happen to begin with the same character. */
function startOfRun(text: string, from: number): number {
  let at = from;
  while (at > 0 && text.charCodeAt(at - 1) >= 0x80) at--;
  return at;
}

function isMisread(text: string, result: string, reading: ByteReading): boolean {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length !== result.length) return false;
  return bytes.every((byte, at) => isReadAs(byte, result.charCodeAt(at), reading));
}

/** Bytes that Windows-1252 leaves undefined, and the no-break space, come out in more than one way. */
function isReadAs(byte: number, code: number, reading: ByteReading): boolean {
  if (code === (byte < 0x80 ? byte : reading.charCodeAt(byte - 0x80))) return true;
  if (reading !== WINDOWS_1252) return false;
  if (byte === 0xa0) return code === 0x20;
  return byte >= 0x80 && byte < 0xa0 && (code === byte || (isUndefined(byte) && code === 0xfffd));
}

function isUndefined(byte: number): boolean {
  return WINDOWS_1252.charCodeAt(byte - 0x80) === byte;
}

function misread(text: string, reading: ByteReading): string {
  let result = '';
  for (const byte of new TextEncoder().encode(text))
    result += byte < 0x80 ? String.fromCharCode(byte) : reading[byte - 0x80];
  return result;
}

import { AssayError } from '../../assay-error.ts';
import type { Encoding } from '../dialect.ts';

/**
 * A function from text to bytes of `encoding`.
 *
 * The function throws an {@link AssayError} `bad-input` for a character that Windows-1252 does not have.
 *
 * @example
 * textEncoder('windows-1252')('é') // new Uint8Array([0xe9])
 */
export function textEncoder(encoding: Encoding): (text: string) => Uint8Array {
  switch (encoding) {
    case 'utf-8': {
      const encoder = new TextEncoder();
      return (text) => encoder.encode(text);
    }
    case 'utf-16le':
    case 'utf-16be':
      return (text) => encodeUtf16(text, encoding === 'utf-16le');
    case 'windows-1252':
      return encodeWindows1252;
  }
}

/** The bytes of a byte order mark in `encoding`; none in Windows-1252. */
export function bomOf(encoding: Encoding): Uint8Array {
  return encoding === 'windows-1252' ? new Uint8Array(0) : textEncoder(encoding)('\ufeff');
}

function encodeUtf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), littleEndian);
  return bytes;
}

let windows1252: Map<string, number> | undefined;

function encodeWindows1252(text: string): Uint8Array {
  if (!windows1252) {
    windows1252 = new Map();
    const all = Uint8Array.from({ length: 256 }, (_, i) => i);
    for (const [byte, char] of [...new TextDecoder('windows-1252').decode(all)].entries()) {
      windows1252.set(char, byte);
    }
  }
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const byte = windows1252.get(text[i]!);
    if (byte === undefined) {
      throw new AssayError(
        'bad-input',
        `The character ${JSON.stringify(text[i])} does not exist in Windows-1252.`,
        { hint: 'Save the file as UTF-8.' },
      );
    }
    bytes[i] = byte;
  }
  return bytes;
}

import { Buffer } from 'node:buffer';
import type { LeafCodec } from './leaf-codec.ts';

/** Marks a cell that stands for bytes that are no text: a data URL without a media type. */
const BASE64 = 'data:;base64,';

/**
 * BYTE_ARRAY and FIXED_LEN_BYTE_ARRAY. Bytes that are text are that text; others are base64 in a data URL, so that
 * no text can be taken for them. Text that itself starts like such a URL is written as base64 too.
 *
 * @param length The fixed length in bytes; undefined for any length.
 * @param annotated Whether the column says that it is text. Bytes of one that does not are taken for binary
 *   also where they hold control characters, as small binary values do.
 *
 * @example
 * bytesCodec(undefined, true).decode(new Uint8Array([255])) // 'data:;base64,/w=='
 */
export function bytesCodec(length: number | undefined, annotated: boolean): LeafCodec {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const encoder = new TextEncoder();

  function textOf(bytes: Uint8Array): string | undefined {
    if (!annotated && bytes.some((byte) => byte < 0x20 && !isSpace(byte))) return undefined;
    try {
      const text = decoder.decode(bytes);
      return text.startsWith(BASE64) ? undefined : text;
    } catch {
      return undefined;
    }
  }

  return {
    decode(value) {
      const bytes = value as Uint8Array;
      return textOf(bytes) ?? BASE64 + Buffer.from(bytes).toString('base64');
    },
    encode(cell) {
      if (typeof cell !== 'string') return undefined;
      const bytes = cell.startsWith(BASE64)
        ? Uint8Array.from(Buffer.from(cell.slice(BASE64.length), 'base64'))
        : encoder.encode(cell);
      return length === undefined || bytes.length === length ? bytes : undefined;
    },
  };
}

/** Tab, line feed, carriage return. */
function isSpace(byte: number): boolean {
  return byte === 0x09 || byte === 0x0a || byte === 0x0d;
}

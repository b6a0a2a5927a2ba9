import { Buffer } from 'node:buffer';
import type { LeafCodec } from './leaf-codec.ts';

/** UUID, 16 bytes: lower-case text with hyphens. */
export const uuidCodec: LeafCodec = {
  decode(value) {
    const hex = Buffer.from(value as Uint8Array).toString('hex');
    const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20)];
    return [...parts, hex.slice(20)].join('-');
  },
  encode(cell) {
    if (typeof cell !== 'string') return undefined;
    if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(cell)) return undefined;
    return Uint8Array.from(Buffer.from(cell.replaceAll('-', ''), 'hex'));
  },
};

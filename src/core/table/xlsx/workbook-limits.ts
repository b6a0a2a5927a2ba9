/** A workbook is read into memory whole, so its size is bounded: packed, unpacked, and in cells a sheet spans. */
export const MAX_PACKED_BYTES = 64 * 2 ** 20;
export const MAX_UNPACKED_BYTES = 256 * 2 ** 20;
export const MAX_CELLS = 20_000_000;

/** What Excel itself allows in a sheet. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

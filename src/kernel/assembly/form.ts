/*
 * How bytes are to be read: the delimiter, the quote and what escapes it, and what ends a record. Set once a file.
 */
export let delimiter: u8 = 0;
export let quote: u8 = 0;
/** Whether there are quotes at all. */
export let quotes: bool = false;
export let escape: u8 = 0;
/** Whether a carriage return alone ends a record. */
export let crEnds: bool = false;

/** Says how bytes are to be read from now on; a quote of -1 means that there are none. */
export function setForm(delimiterByte: i32, quoteByte: i32, escapeByte: i32, crEndsRecords: i32): void {
  delimiter = u8(delimiterByte);
  quotes = quoteByte >= 0;
  quote = u8(quoteByte);
  escape = u8(escapeByte);
  crEnds = crEndsRecords != 0;
}

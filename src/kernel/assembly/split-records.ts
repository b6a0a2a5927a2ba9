/*
 * The records of one window, as far as it holds them whole.
 */
import { findRecord, nextRecord, useWindow } from './find-record';
import { Side } from './side';

/** Writes down the whole records at the start of a window, up to the side's capacity. */
export function splitRecords(pointer: usize): void {
  const side = changetype<Side>(pointer);
  side.begin();
  const end = side.input + side.length;
  useWindow(end, side.last != 0);
  let at = side.input;
  while (side.count < side.capacity && at < end && findRecord(at)) {
    side.add(at);
    at = nextRecord;
  }
}

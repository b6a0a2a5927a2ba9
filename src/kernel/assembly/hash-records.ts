/*
 * The hashes of records whose places are known.
 */
import { hashBytes } from './hash-bytes';

/** Replaces each record's offset from `input`, and its length, by the two halves of its hash. */
export function hashRecords(input: usize, spans: usize, count: i32): void {
  let at = spans;
  for (let i = 0; i < count; i++) {
    store<u64>(at, hashBytes(input + load<u32>(at), load<u32>(at + 4)));
    at += 8;
  }
}

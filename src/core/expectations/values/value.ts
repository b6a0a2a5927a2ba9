import type { Literal } from '../../table/cell.ts';

/**
 * What an expectation sees of a cell.
 *
 * - `null`: no value (an empty CSV cell, JSON's `null`, a key that is not there).
 * - `bigint`: a whole number beyond 2^53, so that long ids stay apart.
 * - `Literal`: a JSON object or array, as its text.
 */
export type Value = null | boolean | number | bigint | string | Literal;

/** A value that is there. */
export type Present = Exclude<Value, null>;

/** What a result may hold: plain JSON. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json };

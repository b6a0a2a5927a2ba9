import type { CellPair } from '../cell-pair.ts';
import { canonicalJson } from './canonical-json.ts';

/**
 * The same JSON object or array in another spelling: `{"a":1,"b":2}` and `{ "b": 2.0, "a": 1 }`, `["\u00e9"]` and
 * `["é"]`; also inside text cells. The order of an array's items is part of the value.
 *
 * When it lies: a program that reads keys in file order sees a difference.
 */
export function isJsonSpelling({ base, head }: CellPair): boolean {
  if (base[0] !== head[0]) return false;
  const canonicalBase = canonicalJson(base);
  return canonicalBase !== undefined && canonicalBase === canonicalJson(head);
}

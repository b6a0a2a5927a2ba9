import { CELL_KINDS } from '../diff/classify/cell-kinds.ts';

/**
 * What a kind of change did, as a phrase; `value changed` for a substantive one.
 *
 * @example
 * kindPhrase('leading-zeros-lost') // 'leading zeros lost'
 */
export function kindPhrase(kind: string): string {
  const kinds: Readonly<Record<string, { readonly title: string }>> = CELL_KINDS;
  return Object.hasOwn(kinds, kind) ? kinds[kind]!.title : 'value changed';
}

import type { CosmeticKind, DamageKind } from '../../diff/classify/cell-class.ts';

/** What each kind of cosmetic change did, as a phrase. */
const COSMETIC_PHRASES: Readonly<Record<CosmeticKind, string>> = {
  'boolean-case': 'true and false re-spelled',
  'date-spelling': 'dates re-formatted',
  'json-spelling': 'JSON re-formatted',
  'letter-case': 'letter case changed',
  'line-ending': 'line endings inside cells changed',
  'number-spelling': 'numbers re-formatted',
  'surrounding-space': 'surrounding spaces changed',
  'unicode-form': 'Unicode form changed',
  'within-tolerance': 'numbers changed within tolerance',
};

/** What each kind of damage did, as a phrase. */
const DAMAGE_PHRASES: Readonly<Record<DamageKind, string>> = {
  'cell-cut': 'text cut off',
  'date-conversion': 'values turned into dates',
  'day-month-swap': 'day and month swapped',
  'formula-error': 'values replaced by formula errors',
  'garbled-text': 'text garbled',
  'leading-zeros-lost': 'leading zeros lost',
  'number-cut': 'digits cut off',
  'scientific-notation': 'numbers turned into scientific notation',
};

/**
 * What a kind of change did, as a phrase; `value changed` for a substantive one.
 *
 * @example
 * kindPhrase('leading-zeros-lost') // 'leading zeros lost'
 */
export function kindPhrase(kind: string): string {
  const phrases: Readonly<Record<string, string>> = { ...COSMETIC_PHRASES, ...DAMAGE_PHRASES };
  return Object.hasOwn(phrases, kind) ? (phrases[kind] as string) : 'value changed';
}

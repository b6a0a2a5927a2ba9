/** Same value, other spelling. */
export type CosmeticKind =
  | 'boolean-case'
  | 'date-spelling'
  | 'json-spelling'
  | 'letter-case'
  | 'line-ending'
  | 'number-spelling'
  | 'surrounding-space'
  | 'type-spelling'
  | 'unicode-form'
  | 'within-tolerance';

/** Information destroyed, as a spreadsheet or a wrong encoding does. */
export type DamageKind =
  | 'cell-cut'
  | 'date-conversion'
  | 'day-month-swap'
  | 'formula-error'
  | 'garbled-text'
  | 'leading-zeros-lost'
  | 'number-cut'
  | 'scientific-notation';

/** What a cell change does to the value: three classes, told apart before any row is listed. */
export type CellClass =
  | { readonly class: 'cosmetic'; readonly kind: CosmeticKind }
  | { readonly class: 'damage'; readonly kind: DamageKind }
  | { readonly class: 'substantive'; readonly kind: 'value' };

export const SUBSTANTIVE: CellClass = { class: 'substantive', kind: 'value' };

import type { CellClass, CosmeticKind, DamageKind } from './cell-class.ts';
import type { CellPair } from './cell-pair.ts';
import { isBooleanCase } from './cosmetic/boolean-case.ts';
import { isDateSpelling } from './cosmetic/date-spelling.ts';
import { isJsonSpelling } from './cosmetic/json-spelling.ts';
import { isLetterCase } from './cosmetic/letter-case.ts';
import { isNumberSpelling } from './cosmetic/number-spelling.ts';
import { textSpelling } from './cosmetic/text-spelling.ts';
import { isTypeSpelling } from './cosmetic/type-spelling.ts';
import { isWithinTolerance } from './cosmetic/within-tolerance.ts';
import { isCellCut } from './damage/cell-cut.ts';
import { isDateConversion } from './damage/date-conversion.ts';
import { isDayMonthSwap } from './damage/day-month-swap.ts';
import { isDecimalsCut } from './damage/decimals-cut.ts';
import { isFormulaError } from './damage/formula-error.ts';
import { isLeadingZerosLost } from './damage/leading-zeros-lost.ts';
import { isLongIntegerCut } from './damage/long-integer-cut.ts';
import { isMojibake } from './damage/mojibake.ts';
import { isReplacedText } from './damage/replaced-text.ts';
import { isScientificNotation } from './damage/scientific-notation.ts';
import { isSecondsCut } from './damage/seconds-cut.ts';

/** One way in which two unequal cells can differ. */
export interface Rule {
  readonly verdict: CellClass;
  readonly applies: (pair: CellPair) => boolean;
}

/**
 * Every rule; the first that applies names the change, and where none does the change is substantive.
 *
 * Damage stands before the cosmetic rules that it could be mistaken for, with two exceptions: texts or numbers that
 * are equal once their spelling is taken away have lost nothing, and a tolerance is the user's word that the
 * digits below it do not matter.
 */
export const RULES: readonly Rule[] = [
  cosmetic('type-spelling', isTypeSpelling),
  cosmetic('line-ending', (pair) => textSpelling(pair) === 'line-ending'),
  cosmetic('surrounding-space', (pair) => textSpelling(pair) === 'surrounding-space'),
  cosmetic('unicode-form', (pair) => textSpelling(pair) === 'unicode-form'),
  cosmetic('number-spelling', isNumberSpelling),
  cosmetic('within-tolerance', isWithinTolerance),
  damage('leading-zeros-lost', isLeadingZerosLost),
  damage('scientific-notation', isScientificNotation),
  damage('number-cut', isLongIntegerCut),
  damage('number-cut', isDecimalsCut),
  damage('number-cut', isSecondsCut),
  damage('date-conversion', isDateConversion),
  damage('day-month-swap', isDayMonthSwap),
  damage('formula-error', isFormulaError),
  damage('cell-cut', isCellCut),
  damage('garbled-text', isReplacedText),
  damage('garbled-text', isMojibake),
  cosmetic('date-spelling', isDateSpelling),
  cosmetic('boolean-case', isBooleanCase),
  cosmetic('json-spelling', isJsonSpelling),
  cosmetic('letter-case', isLetterCase),
];

/** A cosmetic rule holds between two texts or two literals only: `"1"` turned into `1` is another type. */
function cosmetic(kind: CosmeticKind, applies: Rule['applies']): Rule {
  return {
    verdict: { class: 'cosmetic', kind },
    applies: (pair) => pair.sameType && applies(pair),
  };
}

/** Damage is damage whatever the types: a reader that takes `"00501"` for a number loses the zeros as well. */
function damage(kind: DamageKind, applies: Rule['applies']): Rule {
  return { verdict: { class: 'damage', kind }, applies };
}

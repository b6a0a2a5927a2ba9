import { CLUE, digitsIn } from '../clues.ts';
import { type Detector, HIDDEN } from '../detector.ts';

/** What tells one country's number from any other text. */
export interface NumberForm extends Pick<Detector, 'kind' | 'noun' | 'named'> {
  /** Digits it has at least. */
  readonly digits: number;
  /** Whether it has letters too. */
  readonly letters?: boolean;
  /** How it is written where it cannot be taken for anything else; global, every repetition bounded. */
  readonly form: RegExp;
  /** How it is written in a column named for it, likewise. */
  readonly bare?: RegExp;
  /** Whether a number of that form can be one, spaces and signs taken away. */
  isValid(number: string): boolean;
}

/** The detector of a national number. What is left to be seen of one are its last two characters. */
export function nationalNumber(number: NumberForm): Detector {
  const { digits, letters, form, bare, isValid, ...texts } = number;
  const clue = letters ? CLUE.letter : 0;
  return {
    ...texts,
    mayFind: (clues) => digitsIn(clues) >= digits && (clues & clue) === clue,
    *find(text, named) {
      for (const { 0: number, index } of text.matchAll(named && bare ? bare : form)) {
        const valid = isValid(number.replace(/[ ./-]/g, ''));
        yield { start: index, end: index + number.length, valid };
      }
    },
    mask: (value) => `${HIDDEN}${value.slice(-2)}`,
  };
}

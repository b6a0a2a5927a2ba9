import { CLUE } from '../clues.ts';
import { type Detector, HIDDEN } from '../detector.ts';
import { isPlaceholder } from './is-placeholder.ts';

/** A token that its maker gave a form nothing else has. */
interface TokenForm extends Pick<Detector, 'kind' | 'noun'> {
  /** What it starts with, one of these: looked for first, because that is fast. Shown when it is masked. */
  readonly starts: readonly string[];
  /** Its whole form; global, every repetition bounded. */
  readonly form: RegExp;
}

/** The detector of tokens by their form. */
export function knownToken({ starts, form, ...texts }: TokenForm): Detector {
  return {
    ...texts,
    mayFind: (clues) => (clues & CLUE.token) !== 0,
    *find(text) {
      if (!starts.some((start) => text.includes(start))) return;
      for (const { 0: token, index } of text.matchAll(form)) {
        const valid = !isPlaceholder(token);
        yield { start: index, end: index + token.length, valid };
      }
    },
    mask: (value) => `${starts.find((start) => value.startsWith(start)) ?? ''}${HIDDEN}`,
  };
}

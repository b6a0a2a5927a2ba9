import type { CharSet } from './char-set.ts';

/** A place that takes no character. `last-line-end` is Python's `$`: the end, or before a line feed that ends the text. */
export type Place =
  | 'text-start'
  | 'text-end'
  | 'last-line-end'
  | 'line-start'
  | 'line-end'
  | 'boundary'
  | 'no-boundary';

/** A regular expression as a tree, the same for both dialects and for both engines. */
export type PatternNode =
  | { readonly type: 'set'; readonly set: CharSet; readonly fold: boolean }
  | { readonly type: 'sequence'; readonly parts: readonly PatternNode[] }
  | { readonly type: 'choice'; readonly options: readonly PatternNode[] }
  | {
      readonly type: 'repeat';
      readonly of: PatternNode;
      readonly min: number;
      readonly max: number;
      readonly mode: 'greedy' | 'lazy' | 'possessive';
    }
  | { readonly type: 'capture'; readonly of: PatternNode; readonly group: number }
  | { readonly type: 'atomic'; readonly of: PatternNode }
  | {
      readonly type: 'look';
      readonly of: PatternNode;
      readonly behind: boolean;
      readonly negative: boolean;
    }
  | { readonly type: 'reference'; readonly group: number | string; readonly fold: boolean }
  /** `unicode`: a boundary that knows the letters of every language. */
  | { readonly type: 'place'; readonly place: Place; readonly unicode: boolean };

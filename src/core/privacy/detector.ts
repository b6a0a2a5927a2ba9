/** What {@link Detector.find} found in a text. */
export interface Candidate {
  /** First character, and the one after the last. */
  readonly start: number;
  readonly end: number;
  /**
   * False for what has the form and fails the check digit. A column in which most candidates fail holds some
   * other number, of which one in ten or so passes by chance.
   */
  readonly valid: boolean;
}

/** Finds one kind of personal data or secret in text, in time linear in its length. */
export interface Detector {
  /** Kebab-case and for ever: configs name it. */
  readonly kind: string;
  /** What to call one, and several. */
  readonly noun: readonly [one: string, many: string];
  /** Names of columns under which forms count that are too common elsewhere. */
  readonly named?: RegExp;
  /** Whether a text of these clues may hold any; see `cluesOf`. */
  mayFind(clues: number, named: boolean): boolean;
  /** In the order of their places; no two valid ones overlap. */
  find(text: string, named: boolean): Iterable<Candidate>;
  /** What is shown in its place: nobody is known by it, and readers still see what it was. */
  mask(value: string): string;
}

/** Stands in masked text for what is hidden. */
export const HIDDEN = '•••';

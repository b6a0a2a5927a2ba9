/** Words by which files name their split, as data sets commonly do; the whole word between other signs. */
const SPLIT =
  /(^|[-_. ])(train(?:ing)?|test(?:ing)?|valid(?:ation)?|val|dev|eval|holdout)(?=$|[-_. ])/i;

/** A file name taken apart around the word that says its split. */
export interface NamedSplit {
  /** As written, in lower case. */
  readonly split: string;
  /** The path without that word: files of one family share it. */
  readonly family: string;
}

/**
 * The split that a file's name says it is; undefined where it says none. Folders say nothing.
 *
 * @example
 * splitOfName('data/intents_train.csv') // { split: 'train', family: 'data/intents_*.csv' }
 * splitOfName('data/trains.csv') // undefined
 */
export function splitOfName(path: string): NamedSplit | undefined {
  const start = path.lastIndexOf('/') + 1;
  const found = SPLIT.exec(path.slice(start));
  if (!found) return undefined;
  const [all, before = '', split = ''] = found;
  const at = start + found.index;
  return {
    split: split.toLowerCase(),
    family: `${path.slice(0, at)}${before}*${path.slice(at + all.length)}`,
  };
}

/** What people call the columns of ratings, the likeliest first; folded as {@link foldName} folds. */
const SYNONYMS = {
  item: 'item itemid row rowid unit unitid subject subjectid example exampleid sample sampleid record recordid key code id index question questionid document documentid doc docid task taskid',
  rater:
    'rater raterid annotator annotatorid coder coderid expert expertid labeller labeler reviewer judge worker workerid observer user userid annotatedby labelledby labeledby ratedby',
  label:
    'label rating answer labelid category class annotation judgement judgment score response choice value',
} as const;

/**
 * The column that one of the usual names names, 0-based: of several the one with the likeliest name.
 *
 * @example
 * findBySynonym(['ID', 'Annotator', 'Label'], 'rater') // 1
 * findBySynonym(['text', 'expert-1', 'expert-2'], 'rater') // undefined
 */
export function findBySynonym(
  columns: readonly string[],
  kind: keyof typeof SYNONYMS,
): number | undefined {
  const folded = columns.map(foldName);
  for (const name of SYNONYMS[kind].split(' ')) {
    const column = folded.indexOf(name);
    if (column >= 0) return column;
  }
  return undefined;
}

/** Some of the names that are looked for, for an error. */
export const USUAL_NAMES: Readonly<Record<keyof typeof SYNONYMS, string>> = {
  item: 'item, id, row',
  rater: 'rater, annotator, expert',
  label: 'label, rating, answer',
};

/**
 * Whether a name is that of one of several raters, such as `expert-1` or `Annotator B`.
 *
 * @example
 * isNumberedRater('expert-1') // true
 * isNumberedRater('explanation') // false
 */
export function isNumberedRater(name: string): boolean {
  const word = /^([a-z]+?)s?[\s_.-]*(?:\d{1,4}|[\s_.-][a-z])$/.exec(name.trim().toLowerCase())?.[1];
  return word !== undefined && (word === 'r' || SYNONYMS.rater.split(' ').includes(word));
}

function foldName(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

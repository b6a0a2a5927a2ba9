/** A heading of a guideline and what is said beneath it. */
export interface GuidelineSection {
  readonly heading: string;
  /** Of the label set, those that the section names. */
  readonly labels: readonly string[];
}

/** A guideline is a page that people read; what comes after is not looked at. */
const LONGEST = 200_000;
const MOST_SECTIONS = 500;

/**
 * The sections of a guideline in Markdown, each with the labels that it names, in any spelling: `top_up` is also `top up`. Text
 * before the first heading belongs to none. Headings in code are text.
 *
 * @example
 * guidelineSections('# Refunds\nMoney back.\n# Other\nA refund is not a top up.', ['refund', 'top_up'])
 * // [{ heading: 'Refunds', labels: [] }, { heading: 'Other', labels: ['refund', 'top_up'] }]
 */
export function guidelineSections(
  text: string,
  labels: readonly string[],
): readonly GuidelineSection[] {
  const sections: { heading: string; words: string }[] = [];
  let isCode = false;
  for (const line of text.slice(0, LONGEST).split(/\r?\n/)) {
    if (/^ {0,3}(?:```|~~~)/.test(line)) isCode = !isCode;
    const heading = isCode ? undefined : /^ {0,3}#{1,6}[ \t]+(.*)$/.exec(line)?.[1];
    if (heading !== undefined && sections.length < MOST_SECTIONS) {
      const title = heading.replace(/[ \t]#+[ \t]*$/, '').trim();
      sections.push({ heading: title, words: wordsOf(title) });
    } else if (sections.length > 0) sections.at(-1)!.words += wordsOf(line);
  }
  return sections.map(({ heading, words }) => ({
    heading,
    labels: labels.filter((label) => {
      const named = wordsOf(label);
      return named.trim() !== '' && words.includes(named);
    }),
  }));
}

/** Words between spaces, so that a label is found as a whole and not within another word. */
function wordsOf(text: string): string {
  return ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
}

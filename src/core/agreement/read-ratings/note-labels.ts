import { listNames } from '../../words/list-names.ts';

/** What programs write for nothing, and people seldom as a label. */
const NOTHING = ['na', 'n/a', 'nan', 'null', 'none', '-'];

/**
 * What is odd about labels that nobody declared: spellings of one label, and words for nothing.
 *
 * @example
 * noteLabels([{ label: 'shoe' }, { label: 'Shoe' }])
 * // ['shoe and Shoe count as different labels; give --labels to have them read as one.']
 */
export function noteLabels(answers: readonly { readonly label?: string }[]): string[] {
  const used = new Set<string>();
  for (const { label } of answers) if (label !== undefined) used.add(label);
  const bySpelling = new Map<string, string[]>();
  for (const label of used) {
    const folded = label
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\s_-]+/g, ' ');
    bySpelling.set(folded, [...(bySpelling.get(folded) ?? []), label]);
  }
  const alike = [...bySpelling.values()].filter((labels) => labels.length > 1);
  const nothing = [...used].filter((label) => NOTHING.includes(label.toLowerCase()));
  return [
    ...alike
      .slice(0, 3)
      .map(
        ([first, second]) =>
          `${listNames([first!])} and ${listNames([second!])} count as different labels; give --labels to have them read as one.`,
      ),
    ...(nothing.length === 0
      ? []
      : [
          `${listNames(nothing)} counts as a label; leave the cell blank where there is no rating.`,
        ]),
  ];
}

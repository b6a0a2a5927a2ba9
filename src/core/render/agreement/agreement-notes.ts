import type { Agreement } from '../../agreement/agreement.ts';
import { listNames } from '../../words/list-names.ts';
import { nameOf, type RatedNoun } from './agreement-words.ts';

/**
 * What to know when reading the numbers, a sentence or two each; out of data, to be escaped.
 *
 * @param reading What was noted when the file was read.
 */
export function agreementNotes(
  agreement: Agreement,
  reading: readonly string[],
  noun: RatedNoun,
): string[] {
  const { perLabel, labels, paradox } = agreement;
  const unused = perLabel.filter(({ ratings }) => ratings === 0).map(({ label }) => labels[label]!);
  return [
    ...(paradox === undefined ? [] : [paradox]),
    ...(agreement.compared > 0 ? [...remarks(agreement), ...weightless(agreement, noun)] : []),
    ...(unused.length === 0 ? [] : [`Labels that no rater used: ${listNames(unused)}.`]),
    ...reading,
  ];
}

/** Why coefficients are undefined, and what is said of them; those of which the same is said together. */
function remarks(agreement: Agreement): string[] {
  const names = new Map<string, string[]>();
  for (const { name, undefinedBecause, note } of agreement.coefficients) {
    for (const remark of [undefinedBecause, note]) {
      if (remark === undefined) continue;
      names.set(remark, [...(names.get(remark) ?? []), nameOf(name, agreement)]);
    }
  }
  return [...names].map(([remark, of]) =>
    remark.startsWith(of[0]!) ? remark : `${upperFirst(of.join(', '))}: ${remark}`,
  );
}

function weightless({ level, isWeighted }: Agreement, noun: RatedNoun): string[] {
  if (level === 'nominal' || isWeighted) return [];
  if (noun === 'value') {
    return [
      "Only Krippendorff's alpha knows how far apart values are; to the others they are the same or not.",
    ];
  }
  return [
    `Only Krippendorff's alpha measures on the ${level} level here; to the others labels are the same or not. --weights quadratic has them count half-right answers.`,
  ];
}

const upperFirst = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

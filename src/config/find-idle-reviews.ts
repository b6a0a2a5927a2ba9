import { suggestWord } from '../core/words/suggest-word.ts';
import type { Fault } from './fault.ts';
import { isGlobLike } from './glob/is-glob-like.ts';
import { nameFromGlob } from './glob/name-from-glob.ts';
import type { ParsedConfig } from './schema/config-schema.ts';
import type { ParsedReview } from './schema/review-schema.ts';
import { mergeReview } from './to-review-policy.ts';

/** Reviews that ask about nothing, and experts of datasets that there are not. */
export function findIdleReviews({ datasets, review }: ParsedConfig): Fault[] {
  const names = datasets.map(({ name, path }) => name ?? nameFromGlob(path));
  const unasked = datasets.flatMap((dataset, index): Fault[] => {
    const effective = mergeReview(review, dataset.review);
    if (!effective || dataset.label !== undefined || effective.ask !== undefined) return [];
    const at = ['datasets', index, ...(dataset.review === undefined ? [] : ['review'])];
    const message = `\`datasets[${index}]\` has a review and no \`label\`, so experts are asked about nothing; name its \`label\`, write \`ask\` in its review, or \`review: off\``;
    return [{ at, part: 'key', message }];
  });
  const lists = [
    { at: ['review', 'experts'], experts: review?.experts },
    ...datasets.map(({ review: own }, index) => ({
      at: ['datasets', index, 'review', 'experts'],
      experts: typeof own === 'object' ? own.experts : undefined,
    })),
  ];
  return [...unasked, ...lists.flatMap(({ at, experts }) => unknownDatasets(at, experts, names))];
}

/** Whether a glob matches a file is known only where there are files. */
function unknownDatasets(
  at: Fault['at'],
  experts: ParsedReview['experts'] = [],
  names: readonly string[],
): Fault[] {
  return experts.flatMap((expert, index) => {
    const asked = typeof expert === 'string' ? [] : (expert.datasets ?? []);
    return asked.flatMap((entry, position): Fault[] => {
      if (names.includes(entry) || isGlobLike(entry)) return [];
      const meant = suggestWord(entry, names);
      const hint = meant === undefined ? '' : `; did you mean \`${meant}\`?`;
      const message = `No dataset is called \`${entry}\`, so nobody is asked about it${hint}`;
      return [{ at: [...at, index, 'datasets', position], part: 'value', message }];
    });
  });
}

import type { Fault } from '../fault.ts';
import { nameFromGlob } from '../glob/name-from-glob.ts';
import type { Rule } from './find-rule-faults.ts';

/** Datasets that share a name are splits of one, so each needs a split of its own. */
export const namesAreUnique: Rule = (entries) => {
  const first = new Map<string, number>();
  const faults: Fault[] = [];
  for (const { index, dataset } of entries) {
    const name = dataset.name ?? nameFromGlob(dataset.path);
    const identity = JSON.stringify([name, dataset.split]);
    const earlier = first.get(identity);
    if (earlier === undefined) {
      first.set(identity, index);
      continue;
    }
    const split = typeof dataset.split === 'string' ? ` and split \`${dataset.split}\`` : '';
    faults.push({
      at: ['datasets', index, dataset.name === undefined ? 'path' : 'name'],
      part: 'value',
      message: `\`datasets[${index}]\` has the name \`${name}\`${split} of \`datasets[${earlier}]\``,
      hint: 'Give each a `name` of its own, or each a `split` where they are splits of one dataset.',
    });
  }
  return faults;
};

import type { Agreement } from '../../../agreement/agreement.ts';
import { formatCount } from '../../../words/format-count.ts';
import { percentOf } from '../../agreement/agreement-words.ts';
import { fold } from '../../markdown/fold.ts';
import { markdownTable } from '../../markdown/markdown-table.ts';
import { showName } from '../parts/show-name.ts';

/** Of a class with fewer rows there is little to say. */
const LEAST_ROWS = 20;
const MOST = 20;

/** Agreement by label, and which labels met on a row; folded. */
export function classTables({ perLabel, confusion, labels }: Agreement): string[] {
  const told = perLabel
    .filter(({ items, agreement }) => items >= LEAST_ROWS && agreement !== undefined)
    .sort((a, b) => a.agreement! - b.agreement!)
    .slice(0, MOST);
  const name = (label: number) => showName(labels[label]!);
  const cells = [...confusion].sort((a, b) => b.count - a.count).slice(0, MOST);
  const left = confusion.length - cells.length;
  return [
    ...(told.length === 0
      ? []
      : [
          fold(
            'Agreement by label',
            markdownTable(
              ['label', 'agreement', 'rows'],
              told.map(({ label, agreement, items }) => [
                name(label),
                `${percentOf(agreement!)} %`,
                formatCount(items),
              ]),
            ),
          ),
        ]),
    ...(cells.length === 0
      ? []
      : [
          fold(
            'Which answers met',
            [
              markdownTable(
                ['one expert', 'the other', 'rows'],
                cells.map(({ first, second, count }) => [
                  name(first),
                  name(second),
                  formatCount(count),
                ]),
              ),
              ...(left > 0 ? [`…and ${formatCount(left)} more pairs.`] : []),
            ].join('\n\n'),
          ),
        ]),
  ];
}

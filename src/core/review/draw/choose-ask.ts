import { numberOf } from '../../audit/number-of.ts';
import type { AskedColumn } from '../../audit/packet.ts';

/** More labels than these nobody chooses from. */
const MOST_LABELS = 1000;
/** A label that base has not and that stands on fewer rows may be a slip of the pen: it is not offered. */
const LEAST_NEW = 3;
/** Of a column of numbers, a few cells may say something else, such as n/a. */
const NUMERIC = 0.9;

/** What the asked column holds. */
export interface AskedTexts {
  readonly column: string;
  /** Whether it is the dataset's label. */
  readonly isLabel: boolean;
  /** The config's label set. */
  readonly declared: readonly string[] | undefined;
  /** Labels of base, and those that experts of the round under way can choose from: a push takes none away. */
  readonly known: ReadonlySet<string>;
  /** How many rows of head have which text. */
  readonly head: ReadonlyMap<string, number>;
}

/**
 * What experts are asked: one of the labels that the config declares, else of those of base and of head's new ones that
 * are no slips; or a value. In words, why neither can be asked.
 *
 * @example
 * chooseAsk({ column: 'label', isLabel: true, declared: ['b', 'a'], known: new Set(), head: new Map() })
 * // { column: 'label', kind: 'label', labels: ['b', 'a'] }
 */
export function chooseAsk(texts: AskedTexts): AskedColumn | { readonly problem: string } {
  const { column, isLabel, declared, known, head } = texts;
  if (!isLabel) {
    const numeric = holdsNumbers(head);
    return { column, kind: 'value', labels: [], ...(numeric ? { numeric } : {}) };
  }
  const labels = declared ?? usedLabels(known, head);
  if (labels.length < 2) {
    return {
      problem: `The column ${column} holds ${labels.length === 1 ? 'one label' : 'no label'}, and experts need labels to choose from: give the dataset \`labels\`.`,
    };
  }
  if (labels.length > MOST_LABELS) {
    return {
      problem: `The column ${column} holds ${labels.length} labels, and nobody chooses among so many: give the dataset \`labels\`, or ask for the values with \`ask\`.`,
    };
  }
  return { column, kind: 'label', labels };
}

function usedLabels(known: ReadonlySet<string>, head: ReadonlyMap<string, number>): string[] {
  // Where nothing else says what labels there are, head says it all.
  const least = known.size < 2 ? 1 : LEAST_NEW;
  const added = [...head].flatMap(([label, rows]) => (rows >= least ? [label] : []));
  return [...new Set([...known, ...added])].sort((a, b) => (a < b ? -1 : 1));
}

function holdsNumbers(texts: ReadonlyMap<string, number>): boolean {
  let [all, numbers] = [0, 0];
  for (const [text, rows] of texts) {
    all += rows;
    if (numberOf(text) !== undefined) numbers += rows;
  }
  return numbers > 0 && numbers >= all * NUMERIC;
}

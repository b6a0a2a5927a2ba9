import { formatCount } from '../../words/format-count.ts';
import { boundOf } from '../bound-of.ts';
import type { ColumnView, SuggestionRule } from '../suggestion.ts';

const LEAST_VALUES = 30;
const LONGEST = 40;
/** A shape needs something besides digits and letters, or a letter before digits, to be more than chance. */
const TELLING = /^(?=.*\d)(?=.*[A-Za-z-])/;

/** Codes that are all written alike, such as `T-1042` and `T-97`: letters as they are, digits by how many. */
export const shape: SuggestionRule = ({ name, index, profile, table }) => {
  if (profile.type !== 'text' || profile.filled < LEAST_VALUES) return undefined;
  const texts = textsOf({ index, profile, table });
  if (
    texts.length < LEAST_VALUES ||
    !texts.every((text) => text.length <= LONGEST && TELLING.test(text))
  )
    return undefined;
  const pattern = patternOf(texts);
  if (pattern === undefined) return undefined;
  const compiled = new RegExp(`^(?:${pattern})$`);
  return {
    rule: 'shape',
    column: name,
    field: { constraints: { pattern } },
    evidence: `all of ${formatCount(texts.length)} different values looked at, such as ${texts[0]}, are written alike`,
    bound: boundOf(0, texts.length),
    holds: (view) => textsOf(view).every((text) => compiled.test(text)),
  };
};

/** The different texts of a column: all of them, or those of the sample. */
function textsOf({ index, profile, table }: Pick<ColumnView, 'index' | 'profile' | 'table'>) {
  if (profile.values) return [...profile.values.keys()];
  const sampled = table.sample.columns[index] ?? [];
  return [...new Set(sampled.filter((text) => text !== undefined))];
}

/** One kind of character and how often it stands in a row. */
interface Run {
  readonly kind: 'digit' | 'upper' | 'lower' | 'other';
  readonly text: string;
}

/**
 * The pattern that all texts share; undefined where they differ in more than how many digits or letters there are.
 *
 * @example
 * patternOf(['T-1042', 'T-97']) // 'T-\\d{2,4}'
 */
export function patternOf(texts: readonly string[]): string | undefined {
  const runs = texts.map(runsOf);
  const [first] = runs;
  if (!first || runs.some((each) => !isAlike(each, first))) return undefined;
  return first.map((_, i) => patternOfRuns(runs.map((each) => each[i] as Run))).join('');
}

function runsOf(text: string): Run[] {
  return [...text.matchAll(/\d+|[A-Z]+|[a-z]+|[^\dA-Za-z]/g)].map(([run]) => ({
    kind: /\d/.test(run)
      ? 'digit'
      : /[A-Z]/.test(run)
        ? 'upper'
        : /[a-z]/.test(run)
          ? 'lower'
          : 'other',
    text: run,
  }));
}

function isAlike(a: readonly Run[], b: readonly Run[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ kind, text }, i) => kind === b[i]?.kind && (kind !== 'other' || text === b[i]?.text))
  );
}

const CLASSES = { digit: '\\d', upper: '[A-Z]', lower: '[a-z]' } as const;

function patternOfRuns(runs: readonly Run[]): string {
  const texts = new Set(runs.map(({ text }) => text));
  const [{ kind = 'other', text = '' } = {}] = runs;
  if (kind === 'other' || (texts.size === 1 && kind !== 'digit')) return escapePattern(text);
  const lengths = runs.map((run) => run.text.length);
  const [least, most] = [Math.min(...lengths), Math.max(...lengths)];
  return `${CLASSES[kind]}{${least === most ? least : `${least},${most}`}}`;
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

import { AssayError } from '../../assay-error.ts';
import { BAD_ROW_TEXT } from '../../labels/answer.ts';
import { readAnswer } from '../../labels/read-answer.ts';
import { maskText } from '../../privacy/mask-text.ts';
import { countOf } from '../../words/count-of.ts';
import { countPhrase } from '../../words/count-phrase.ts';
import { cutText } from '../../words/cut-text.ts';
import { listNames } from '../../words/list-names.ts';
import { labelScores } from '../label-scores.ts';
import type { GivenRating } from './given-ratings.ts';
import type { RatingOptions } from './rating-options.ts';
import type { RatingTable } from './rating-table.ts';

/** A rating as it is understood. */
export interface ReadAnswer extends GivenRating {
  readonly kind: 'label' | 'cannot-tell' | 'none';
  /** Of a label only. */
  readonly label?: string;
}

/** Faults shown before the rest is only counted. */
const SHOWN = 5;
/** Enough to see that the label set is another one; looking for what was meant takes time. */
const MOST_FAULTS = 200;
const LONGEST_TEXT = 60;

/**
 * Understands every rating of a file by the same rules as an expert's answers.
 *
 * @throws {AssayError} `bad-input` that names the lines of texts that are no label of the set, or no number where the
 * level needs numbers.
 */
export function readAnswers(
  { name }: RatingTable,
  given: Iterable<GivenRating>,
  { labels = [], level }: RatingOptions,
): { answers: readonly ReadAnswer[]; notes: readonly string[] } {
  const known = new Map<string, Omit<ReadAnswer, keyof GivenRating> | string>();
  const faults: string[] = [];
  const answers: ReadAnswer[] = [];
  let offScale = 0;
  for (const rating of given) {
    const { text } = rating;
    const read = known.get(text) ?? understand(text, labels, level);
    known.set(text, read);
    if (faults.length === MOST_FAULTS) break;
    if (typeof read === 'string') faults.push(`${placeOf(rating)}: ${read}`);
    // A broken row has no place among labels that have an order, and must not get the highest one.
    else if (read.label === BAD_ROW_TEXT && level !== 'nominal' && !labels.includes(BAD_ROW_TEXT)) {
      offScale++;
      answers.push({ ...rating, kind: 'cannot-tell' });
    } else answers.push({ ...rating, ...read });
  }
  if (faults.length > 0) throw wrongLabels(name, faults, labels, level);
  return {
    answers,
    notes:
      offScale === 0
        ? []
        : [
            `${countPhrase(offScale, 'rating says', 'ratings say')} bad row, which has no place on the ${level} level and counts as can't tell.`,
          ],
  };
}

function understand(
  text: string,
  labels: readonly string[],
  level: RatingOptions['level'],
): Omit<ReadAnswer, keyof GivenRating> | string {
  const answer = readAnswer(text, labels);
  if (answer.kind === 'none' || answer.kind === 'cannot-tell') return { kind: answer.kind };
  if (answer.kind === 'bad-row') return { kind: 'label', label: BAD_ROW_TEXT };
  if (answer.kind === 'unknown') {
    const meant =
      answer.suggestion === undefined ? '' : `; did you mean ${shown(answer.suggestion)}?`;
    return `${shown(text)} is no label of the set${meant}`;
  }
  if (labelScores([answer.label], level)[0] === undefined) {
    return `${shown(text)} is not ${level === 'ratio' ? 'a number of 0 or more' : 'a number'}`;
  }
  return { kind: 'label', label: answer.label };
}

const shown = (text: string) => JSON.stringify(cutText(maskText(text), LONGEST_TEXT));

const placeOf = ({ line, rater }: GivenRating) => `line ${line}, rater ${listNames([rater])}`;

function wrongLabels(
  name: string,
  faults: readonly string[],
  labels: readonly string[],
  level: RatingOptions['level'],
): AssayError {
  const left = faults.length - SHOWN;
  const isCut = faults.length === MOST_FAULTS;
  const lines = [
    `${countOf(faults.length, 'rating')}${isCut ? ' or more' : ''} of ${name} cannot be taken:`,
    ...faults.slice(0, SHOWN).map((fault) => `  ${fault}`),
    ...(left > 0 ? [`  and ${left} more`] : []),
  ];
  const hint =
    labels.length > 0
      ? `The labels are ${listNames(labels)}. Correct the file, or add the label to --labels.`
      : `The ${level} level measures by numbers: correct the file, or choose --level ordinal or nominal.`;
  return new AssayError('bad-input', lines.join('\n'), { hint });
}

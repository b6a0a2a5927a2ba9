import { CANNOT_TELL, type Level, MISSING, type Ratings } from '../../agreement/ratings.ts';
import { BAD_ROW_TEXT, CANNOT_TELL_TEXT } from '../../labels/answer.ts';
import type { SealedAnswer } from '../journal.ts';
import { isSame, type Question } from './judge-row.ts';

/** Answers as the coefficients take them: experts are raters, and values that count as equal are one label. */
export function ratingsOf(
  rows: readonly { readonly name: string; readonly answers: readonly SealedAnswer[] }[],
  question: Question,
): { readonly ratings: Ratings; readonly level: Level } {
  const raters = [
    ...new Set(rows.flatMap(({ answers }) => answers.map(({ expert }) => expert))),
  ].sort();
  const labels = [...question.ask.labels];
  const codeOf = (answer: string) => {
    if (answer === CANNOT_TELL_TEXT) return CANNOT_TELL;
    const known = labels.findIndex((label) => isSame(label, answer, question));
    return known === -1 ? labels.push(answer) - 1 : known;
  };
  const codes = rows.map(({ answers }) =>
    raters.map((rater) => {
      const given = answers.find(({ expert }) => expert === rater);
      return given ? codeOf(given.answer) : MISSING;
    }),
  );
  if (rows.some(({ answers }) => answers.some(({ answer }) => answer === BAD_ROW_TEXT)))
    codeOf(BAD_ROW_TEXT);
  return {
    ratings: { items: rows.map(({ name }) => name), raters, labels, codes },
    level: 'nominal',
  };
}

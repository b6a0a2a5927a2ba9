import { CANNOT_TELL, type Level, MISSING, type Ratings } from '../../agreement/ratings.ts';
import type { AuditKey } from '../key/audit-key.ts';
import { numberOf } from '../number-of.ts';
import { valuesAgree } from '../tolerance.ts';
import { answerText, type JudgedRow } from './judge-rows.ts';

/**
 * The answers as ratings. Values that agree within the tolerance are one rating, that of the first expert; at the interval
 * level where all of them are numbers, so that alpha knows how far apart they are.
 */
export function ratingsOfRows(
  key: AuditKey,
  rows: readonly JudgedRow[],
): { ratings: Ratings; level: Level } {
  const texts = rows.map(({ answers }) => {
    const said: string[] = [];
    return answers.map((given) => {
      if (!given || given.answer.kind === 'cannot-tell') return undefined;
      const text = answerText(given);
      if (key.ask.kind === 'label') return text;
      const known = said.find((other) => valuesAgree(other, text, key.tolerance));
      if (known === undefined) said.push(text);
      return known ?? text;
    });
  });
  const used = new Set(texts.flat().filter((text) => text !== undefined));
  const labels = [...new Set([...key.ask.labels, ...used])];
  const places = new Map(labels.map((label, place) => [label, place]));
  const isNumeric =
    key.ask.kind === 'value' && labels.every((label) => numberOf(label) !== undefined);
  return {
    level: isNumeric ? 'interval' : 'nominal',
    ratings: {
      items: rows.map(({ row }) => row.row_id),
      raters: key.experts.map(({ name }) => name),
      labels,
      codes: rows.map(({ answers }, item) =>
        answers.map((given, expert) => {
          if (!given) return MISSING;
          const text = texts[item]![expert];
          return text === undefined ? CANNOT_TELL : places.get(text)!;
        }),
      ),
    },
  };
}

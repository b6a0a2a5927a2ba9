import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { seededRandom } from '../../src/core/statistics/seeded-random.ts';
import { REAL_DATA } from './real-data.ts';

export const AUDITED = 'card_arrival';
/** What is called so on purpose, and should not be. */
const OTHER = 'card_delivery_estimate';
const SWITCHED = 20;
/** The share of rows on which an expert takes one of the two for the other, or another label for this one. */
const SLIP = 0.08;

/** banking77 with some labels switched, so that the audited class has a known share of wrong ones. */
export function bankingAudit() {
  const file = readFileSync(join(REAL_DATA ?? '', 'banking77/train.csv'));
  const rows: { text: string; category: string }[] = parse(file, { columns: true });
  const truth = new Map(rows.map(({ text, category }) => [shownText(text), category]));
  let left = SWITCHED;
  const changed = rows.map(({ text, category }) =>
    category === OTHER && left-- > 0 ? { text, category: AUDITED } : { text, category },
  );
  const size = changed.filter(({ category }) => category === AUDITED).length;
  return {
    csv: stringify(changed, { header: true }),
    /** The share of the audited class that is wrong. */
    wrong: SWITCHED / size,
    /** The chance that two experts agree: neither slips, or both do, to the one other label. */
    agreement: (1 - SLIP) ** 2 + SLIP ** 2,
    /** What an expert says of a text: what it is, but for slips that the seed decides. */
    expert(seed: number): (text: string) => string {
      const random = seededRandom(seed);
      return (text) => {
        const right = truth.get(shownText(text))!;
        if (random() >= SLIP) return right;
        return right === AUDITED ? OTHER : AUDITED;
      };
    },
  };
}

/** A text as it reads on a page, where white space is one space. */
function shownText(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

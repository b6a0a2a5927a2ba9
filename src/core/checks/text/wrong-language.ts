import { z } from 'zod';
import { cellText } from '../../table/cell.ts';
import type { Row } from '../../table/table.ts';
import { columnName } from '../../words/column-name.ts';
import { countPhrase } from '../../words/count-phrase.ts';
import { cutText } from '../../words/cut-text.ts';
import { type CheckContext, defineCheck, type Violation } from '../check.ts';
import { readingOf } from './language-of.ts';
import { type ColumnLanguage, languagesOfColumns, spread } from './language-of-column.ts';

/** Telling a language takes about a third of a millisecond, so that not every row of a large change is read. */
const MOST_ROWS = 5_000;
const LONGEST_QUOTE = 50;

const NAMES = new Intl.DisplayNames(['en'], { type: 'language' });

export const wrongLanguage = defineCheck({
  name: 'wrong-language',
  title: 'Text in another language',
  severity: 'warning',
  dimension: 'consistency',
  about:
    'A text is written in another language or script than nearly all others of its column, as when a scraper follows a link to a translated page. Models learn from it what nobody meant to teach. Looked at are texts that this change adds or edits.',
  caveat:
    'Short texts are left alone unless their script differs, and so are close relatives such as Spanish and Portuguese, and columns of several languages. Names, code and word lists may be taken for another language. Of a very large change 5,000 rows are read, evenly spread.',
  hint: 'Translate the text or leave it out; where the column is meant to hold several languages, turn the check off.',
  peers: ['cleanlab: Datalab non-English text', 'Evidently: Text language'],
  parameters: {
    shortest: z
      .number()
      .int()
      .min(20)
      .default(80)
      .meta({
        description: 'Characters from which on a language is told; a script is told from fewer.',
        origin:
          'Measured: of the 1,609 texts of banking77 that are as long, none is taken for another language than English; of shorter ones, some are.',
        examples: [120],
      }),
    margin: z
      .number()
      .min(0)
      .max(1)
      .default(0.8)
      .meta({
        description:
          "The most that the column's language may score against the best one (1), and the text still counts as of the other.",
        origin: 'Measured on the same texts; between close relatives the score is higher.',
        examples: [0.7],
      }),
  },
  async find(context, { shortest, margin }) {
    const { base, head, roles, diff } = context;
    const columns = roles.head.text;
    if (columns.length === 0) return [];
    const baseOf = new Map(diff?.columns.pairs.map((pair) => [pair.head, pair.base]));
    const known = base
      ? await languagesOfColumns(
          base,
          columns.flatMap((column) => baseOf.get(column) ?? []),
          shortest,
        )
      : await languagesOfColumns(head, columns, shortest);
    if (known.size === 0) return [];
    const rows = await rowsToRead(context);
    return columns.flatMap((column) => {
      const inBase = base ? baseOf.get(column) : column;
      const language = inBase === undefined ? undefined : known.get(inBase);
      if (inBase === undefined || !language) return [];
      const judge = (side: 'base' | 'head', at: number, name: string) =>
        rows[side].flatMap((row) =>
          judgeText(cellText(row.cells[at]), language, shortest, margin).map(
            (detail): Violation => ({ side, index: row.index, column: name, detail }),
          ),
        );
      return [
        ...judge('head', column, columnName(head.columns, column)),
        ...(base ? judge('base', inBase, columnName(base.columns, inBase)) : []),
      ];
    });
  },
  describe: (violations, column) =>
    `${countPhrase(violations.length, 'text', 'texts')} of ${column} in another language than the rest`,
});

/** The rows that this change adds, edits or removes; of a new file a sample. */
async function rowsToRead({ head, diff }: CheckContext): Promise<Record<'base' | 'head', Row[]>> {
  if (!diff) {
    const rows: Row[] = [];
    for await (const batch of head.read(spread(head.rowCount, MOST_ROWS))) rows.push(...batch);
    return { base: [], head: rows };
  }
  const changed: Record<'base' | 'head', Row[]> = { base: [], head: [] };
  for (const change of diff.changes) {
    if (change.op === 'added' || change.op === 'modified') changed.head.push(change.head);
    if (change.op === 'removed' || change.op === 'modified') changed.base.push(change.base);
  }
  const some = (rows: Row[]) => spread(rows.length, MOST_ROWS).map((i) => rows[i]!);
  return { base: some(changed.base), head: some(changed.head) };
}

/** What a text is written in, where it is not the column's language; nothing where that cannot be told. */
function judgeText(
  text: string,
  { script, language }: ColumnLanguage,
  shortest: number,
  margin: number,
): string[] {
  const reading = readingOf(text, shortest);
  if (!reading) return [];
  const quote = cutText(text, LONGEST_QUOTE);
  const [best] = reading.scores.keys();
  if (reading.script !== script)
    return [`${best === undefined ? reading.script : NAMES.of(best)}: ${quote}`];
  if (language === undefined || best === undefined || best === language) return [];
  return (reading.scores.get(language) ?? 0) < margin ? [`${NAMES.of(best)}: ${quote}`] : [];
}

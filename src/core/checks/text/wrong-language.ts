import { z } from 'zod';
import { cellText } from '../../table/cell.ts';
import type { Row, Table } from '../../table/table.ts';
import { columnName } from '../../words/column-name.ts';
import { countPhrase } from '../../words/count-phrase.ts';
import { cutText } from '../../words/cut-text.ts';
import { type CheckContext, defineCheck, type Violation } from '../check.ts';
import { openReader, type Reading } from './language-of.ts';
import { type ColumnLanguage, languagesOfColumns, spread } from './language-of-column.ts';

/** Telling a language takes about half a millisecond, so that not every row of a large change is read. */
const MOST_ROWS = 2_000;
const LONGEST_QUOTE = 50;

const NO_ROWS = { base: [], head: [] };

export const wrongLanguage = defineCheck({
  name: 'wrong-language',
  title: 'Text in another language',
  severity: 'warning',
  dimension: 'consistency',
  about:
    'A text is written in another language or script than nearly all others of its column, as when a scraper follows a link to a translated page. Models learn from it what nobody meant to teach. Looked at are texts that this change adds or edits.',
  caveat:
    'Short texts are left alone unless their script differs, and so are close relatives such as Spanish and Portuguese, and columns of several languages or of one that is not known (82 are; Finnish, for one, is not). Names, code and word lists may be taken for another language. Of a very large change 2,000 rows are read, evenly spread.',
  hint: 'Translate the text or leave it out; where the column is meant to hold several languages, turn the check off.',
  peers: ['Cleanlab Studio: non-English text'],
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
        origin:
          "Measured on those and on Django's translations: of 2,485 texts in the 22 languages that are told, one is taken for another, and of texts in another language three in four are found.",
        examples: [0.7],
      }),
  },
  async find(context, { shortest, margin }) {
    const { base, head, roles, diff } = context;
    const columns = roles.head.text;
    const rows = columns.length > 0 ? await rowsToRead(context) : NO_ROWS;
    if (rows.base.length + rows.head.length === 0) return [];
    const read = await openReader(shortest);
    const baseOf = new Map(diff?.columns.pairs.map((pair) => [pair.head, pair.base]));
    const inBase = (column: number) => (base ? baseOf.get(column) : column);
    const known = await languagesOfColumns(
      base ?? head,
      columns.flatMap((column) => inBase(column) ?? []),
      read,
    );
    const judge = (side: 'base' | 'head', table: Table, column: number, language: ColumnLanguage) =>
      rows[side].flatMap(({ index, cells }): Violation[] => {
        const text = cellText(cells[column]);
        const other = otherLanguage(read(text), language, margin);
        if (other === undefined) return [];
        const detail = `${other}: ${cutText(text, LONGEST_QUOTE)}`;
        return [{ side, index, column: columnName(table.columns, column), detail }];
      });
    return columns.flatMap((column) => {
      const before = inBase(column);
      const language = before === undefined ? undefined : known.get(before);
      if (before === undefined || !language) return [];
      return [
        ...judge('head', head, column, language),
        ...(base ? judge('base', base, before, language) : []),
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

/** What a text is written in, where that is clearly not its column's language. */
function otherLanguage(
  reading: Reading | undefined,
  { script, language }: ColumnLanguage,
  margin: number,
): string | undefined {
  if (!reading) return undefined;
  const [best] = reading.scores.keys();
  if (reading.script !== script) return best === undefined ? reading.script : nameOf(best);
  if (language === undefined || best === undefined || best === language) return undefined;
  return (reading.scores.get(language) ?? 0) < margin ? nameOf(best) : undefined;
}

function nameOf(language: string): string {
  return new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language;
}

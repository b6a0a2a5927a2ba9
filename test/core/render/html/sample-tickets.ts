import type { CellChange, Change } from '../../../../src/core/diff/change.ts';
import { type CellClass, SUBSTANTIVE } from '../../../../src/core/diff/classify/cell-class.ts';
import type { Diff } from '../../../../src/core/diff/diff.ts';
import type { Cell } from '../../../../src/core/table/cell.ts';
import { diffOf, modified, tableOf } from './sample-diff.ts';

const TICKET_COLUMNS = [
  'ticket_id',
  'created_at',
  'customer_id',
  'zip',
  'subject',
  'body',
  'label',
  'price',
  'annotator',
  'source',
] as const;

const SUBJECTS = [
  ['Refund has not arrived', 'refund'],
  ['Charged twice for one order', 'billing'],
  ['Parcel stuck in customs', 'shipping'],
  ['Wrong size delivered', 'shipping'],
  ['Cannot change my payment card', 'billing'],
  ['Where do I find my invoice?', 'billing'],
  ['Return label does not print', 'refund'],
  ['Kettle arrived with a broken lid', 'refund'],
] as const;

const BODIES = [
  'Hello, I sent the item back on the 3rd and tracking says it was received, but the refund has not arrived on my card yet. Could you please check what is going on? Thank you.',
  'My statement shows two payments of the same amount on the same day. I placed one order only, so one of them has to go back.',
  'The parcel has been in customs since Monday. The carrier asks for an invoice that I never got from you. What do I send them?',
  'I ordered size 42 and got size 44. Please send the right one; I would rather not pay for the return.',
] as const;

/** The row of a ticket, always the same for the same number. */
function ticket(n: number): string[] {
  const [subject, label] = SUBJECTS[(n * 5) % SUBJECTS.length]!;
  const day = String(1 + (n % 28)).padStart(2, '0');
  const month = String(1 + (n % 12)).padStart(2, '0');
  return [
    `T-${10_000 + n}`,
    `2026-${month}-${day}`,
    `C-${3_000 + ((n * 37) % 900)}`,
    String((n * 1_319) % (n % 3 === 0 ? 9_999 : 99_999)).padStart(5, '0'),
    subject,
    BODIES[n % BODIES.length]!,
    label,
    `${5 + ((n * 13) % 90)}.${String((n * 7) % 100).padStart(2, '0')}`,
    `expert-${1 + (n % 4)}`,
    n % 3 === 0 ? 'web form' : 'e-mail',
  ];
}

const DATE_SPELLING: CellClass = { class: 'cosmetic', kind: 'date-spelling' };
const ZEROS_LOST: CellClass = { class: 'damage', kind: 'leading-zeros-lost' };

/**
 * A support-ticket file that a spreadsheet re-saved, with a few real changes among `rows` tickets: dates
 * spelled otherwise throughout, leading zeros lost, labels and texts edited, rows added, removed and moved.
 */
export function ticketsDiff(rows: number): Diff {
  const base = Array.from({ length: rows }, (_, n) => ticket(n));
  const removed = base.flatMap((_, i) => (i % 97 === 41 ? [i] : []));
  const kept = base.flatMap((row, i) => (removed.includes(i) ? [] : [{ row, i }]));
  const head: Cell[][] = [];
  const changes: Change[] = removed.map((i) => ({
    op: 'removed',
    base: { index: i, cells: base[i]! },
  }));
  for (const { row, i } of kept) {
    if (i % 89 === 12) {
      const added = ticket(rows + i);
      changes.push({ op: 'added', head: { index: head.length, cells: added } });
      head.push(added);
    }
    const { cells, edited } = editTicket(row, i);
    if (edited.length > 0) {
      changes.push(modified(i, row, head.length, cells, edited));
    } else if (i % 53 === 7) {
      changes.push({ op: 'moved', baseIndex: i, headIndex: head.length });
    }
    head.push(cells);
  }
  const columns = [...TICKET_COLUMNS];
  return diffOf(tableOf(columns, base), tableOf(columns, head), [0], changes);
}

/** What the spreadsheet and the author did to one ticket. */
function editTicket(row: readonly string[], i: number): { cells: string[]; edited: CellChange[] } {
  const cells = [...row];
  const edited: CellChange[] = [];
  const edit = (column: number, value: string, cellClass: CellClass): void => {
    if (value === row[column]) return;
    cells[column] = value;
    const base = row[column];
    edited.push({ baseColumn: column, headColumn: column, base, head: value, class: cellClass });
  };
  const [year, month, day] = row[1]!.split('-').map(Number);
  if (i % 53 !== 7) edit(1, `${month}/${day}/${year}`, DATE_SPELLING);
  if (i % 6 === 0) edit(3, row[3]!.replace(/^0+(?=.)/, ''), ZEROS_LOST);
  if (i % 45 === 3) edit(6, row[6] === 'billing' ? 'refund' : 'billing', SUBSTANTIVE);
  if (i % 70 === 4) edit(5, row[5]!.replace('please check', 'kindly look into'), SUBSTANTIVE);
  if (i % 110 === 17) edit(4, `${row[4]} `, { class: 'cosmetic', kind: 'surrounding-space' });
  if (i % 130 === 19) edit(7, '', SUBSTANTIVE);
  if (i === 200) edit(0, `${row[0]}-B`, SUBSTANTIVE);
  return { cells, edited };
}
